using DocExport.Pdf.Text.Unicode;

namespace DocExport.TableGen.Unicode;

/// <summary>Bidi_Class, and the paired brackets of BD14 to BD16.</summary>
internal static class BidiTables
{
    public static GeneratedFile Classes(string folder)
    {
        var file = new UcdFile(folder, "extracted", "DerivedBidiClass.txt");
        var map = new PropertyMap();
        map.Fill(file.Missing(), name => (ushort)FromLongName(name));
        map.Fill(file.Entries(), name => (ushort)Enum.Parse<BidiClass>(name));
        return TableWriter.ForTrie("BidiClassTable", file.Version, map, "BidiClass").Finish();
    }

    /// <summary>Three parallel arrays, ordered by code point: bracket, its partner, 1 for an opening one.</summary>
    public static GeneratedFile Brackets(string folder)
    {
        var file = new UcdFile(folder, "BidiBrackets.txt");
        UcdEntry[] entries = [.. file.Entries().OrderBy(entry => entry.First)];
        var writer = new TableWriter("BidiBracketTable", file.Version, "static class BidiBracketTable");
        writer.Array("Brackets", [.. entries.Select(entry => entry.First)]);
        writer.Line();
        writer.Array("Partners", [.. entries.Select(entry => UcdFile.Hex(entry.Fields[0]))]);
        writer.Line();
        writer.Array("Opening", [.. entries.Select(entry => entry.Fields[1] == "o" ? 1 : 0)]);
        return writer.Finish();
    }

    private static BidiClass FromLongName(string name) => name switch
    {
        "Left_To_Right" => BidiClass.L,
        "Right_To_Left" => BidiClass.R,
        "Arabic_Letter" => BidiClass.AL,
        "European_Terminator" => BidiClass.ET,
        "Boundary_Neutral" => BidiClass.BN,
        _ => throw new InvalidDataException($"Bidi_Class {name} is no known default"),
    };
}
