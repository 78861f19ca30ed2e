using DocExport.Pdf.Text.Unicode;

namespace DocExport.TableGen.Unicode;

/// <summary>East_Asian_Width, and the emoji properties.</summary>
internal static class WidthTables
{
    public static GeneratedFile EastAsianWidths(string folder) =>
        TableWriter.ForTrie("EastAsianWidthTable", WidthFile(folder).Version, ReadWidths(folder), "EastAsianWidth").Finish();

    // emoji-data.txt bears no patch version in its name; it is released with the UCD it lies beside.
    public static GeneratedFile Emoji(string folder) =>
        TableWriter.ForTrie("EmojiTable", WidthFile(folder).Version, ReadEmoji(folder), "EmojiProperties").Finish();

    public static PropertyMap ReadWidths(string folder)
    {
        UcdFile file = WidthFile(folder);
        var map = new PropertyMap();
        map.Fill(file.Missing().Concat(file.Entries()), name => (ushort)ParseWidth(name));
        return map;
    }

    public static PropertyMap ReadEmoji(string folder)
    {
        var map = new PropertyMap();
        foreach (UcdEntry entry in new UcdFile(folder, "emoji", "emoji-data.txt").Entries())
        {
            var property = Enum.Parse<EmojiProperties>(entry.Fields[0].Replace("_", "", StringComparison.Ordinal));
            for (int c = entry.First; c <= entry.Last; c++)
                map[c] |= (ushort)property;
        }

        return map;
    }

    private static UcdFile WidthFile(string folder) => new(folder, "extracted", "DerivedEastAsianWidth.txt");

    private static EastAsianWidth ParseWidth(string name) => name switch
    {
        "N" or "Neutral" => EastAsianWidth.Neutral,
        "A" => EastAsianWidth.Ambiguous,
        "Na" => EastAsianWidth.Narrow,
        "H" => EastAsianWidth.Halfwidth,
        "W" or "Wide" => EastAsianWidth.Wide,
        "F" => EastAsianWidth.Fullwidth,
        _ => throw new InvalidDataException($"unknown East_Asian_Width {name}"),
    };
}
