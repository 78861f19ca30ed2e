using DocExport.Pdf.Text.Unicode;

namespace DocExport.TableGen.Unicode;

/// <summary>Line_Break, resolved by LB1 and split by the properties that LB30 and LB30b ask for.</summary>
internal static class LineBreakTables
{
    public static GeneratedFile Classes(string folder)
    {
        var file = new UcdFile(folder, "extracted", "DerivedLineBreak.txt");
        PropertyMap categories = CategoryTables.Read(folder);
        PropertyMap widths = WidthTables.ReadWidths(folder);
        PropertyMap emoji = WidthTables.ReadEmoji(folder);
        var map = new PropertyMap();
        var names = new string[PropertyMap.CodePoints];
        foreach (UcdEntry entry in file.Missing().Concat(file.Entries()))
            names.AsSpan(entry.First, entry.Last - entry.First + 1).Fill(entry.Fields[0]);
        for (int c = 0; c < names.Length; c++)
        {
            bool wide = (EastAsianWidth)widths[c] is EastAsianWidth.Fullwidth or EastAsianWidth.Wide or EastAsianWidth.Halfwidth;
            bool mark = CategoryTables.IsCombiningMark(categories[c]);
            bool reservedPictograph = CategoryTables.IsUnassigned(categories[c])
                && ((EmojiProperties)emoji[c]).HasFlag(EmojiProperties.ExtendedPictographic);
            map[c] = (ushort)Resolve(names[c], wide, mark, reservedPictograph);
        }

        return TableWriter.ForTrie("LineBreakTable", file.Version, map, "LineBreakClass").Finish();
    }

    private static LineBreakClass Resolve(string name, bool wide, bool mark, bool reservedPictograph) => name switch
    {
        "AI" or "SG" or "XX" or "Unknown" => LineBreakClass.AL,
        "SA" => mark ? LineBreakClass.CM : LineBreakClass.AL,
        "OP" when wide => LineBreakClass.OPWide,
        "CP" when wide => LineBreakClass.CPWide,
        "ID" or "Ideographic" => reservedPictograph ? LineBreakClass.IDPictographic : LineBreakClass.ID,
        "Prefix_Numeric" => LineBreakClass.PR,
        _ => Enum.Parse<LineBreakClass>(name),
    };
}
