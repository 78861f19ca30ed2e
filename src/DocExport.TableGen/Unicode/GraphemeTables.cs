using DocExport.Pdf.Text.Unicode;

namespace DocExport.TableGen.Unicode;

/// <summary>Grapheme_Cluster_Break, with the pictographs.</summary>
internal static class GraphemeTables
{
    public static GeneratedFile Classes(string folder)
    {
        var file = new UcdFile(folder, "auxiliary", "GraphemeBreakProperty.txt");
        PropertyMap emoji = WidthTables.ReadEmoji(folder);
        var map = new PropertyMap();
        map.Fill(file.Entries(), name => (ushort)Enum.Parse<GraphemeClusterBreak>(name.Replace("_", "", StringComparison.Ordinal)));
        for (int c = 0; c < PropertyMap.CodePoints; c++)
        {
            if (!((EmojiProperties)emoji[c]).HasFlag(EmojiProperties.ExtendedPictographic))
                continue;
            if (map[c] != (ushort)GraphemeClusterBreak.Other)
                throw new InvalidDataException($"U+{c:X4} is a pictograph and {(GraphemeClusterBreak)map[c]}: the merged class cannot say so");
            map[c] = (ushort)GraphemeClusterBreak.ExtendedPictographic;
        }

        return TableWriter.ForTrie("GraphemeBreakTable", file.Version, map, "GraphemeClusterBreak").Finish();
    }
}
