using System.Globalization;

namespace DocExport.TableGen.Unicode;

/// <summary>General_Category, numbered as <see cref="UnicodeCategory"/>.</summary>
internal static class CategoryTables
{
    private const string Aliases = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn";

    public static GeneratedFile Categories(string folder) =>
        TableWriter.ForTrie("CategoryTable", CategoryFile(folder).Version, Read(folder), "System.Globalization.UnicodeCategory").Finish();

    public static PropertyMap Read(string folder)
    {
        string[] aliases = Aliases.Split(' ');
        var map = new PropertyMap();
        map.Fill(0, PropertyMap.CodePoints - 1, (ushort)UnicodeCategory.OtherNotAssigned);
        map.Fill(CategoryFile(folder).Entries(), alias => checked((ushort)Array.IndexOf(aliases, alias)));
        return map;
    }

    public static bool IsCombiningMark(ushort category) =>
        (UnicodeCategory)category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsUnassigned(ushort category) => (UnicodeCategory)category is UnicodeCategory.OtherNotAssigned;

    private static UcdFile CategoryFile(string folder) => new(folder, "extracted", "DerivedGeneralCategory.txt");
}
