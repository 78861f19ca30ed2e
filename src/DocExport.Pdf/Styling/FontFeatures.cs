using DocExport.Model;

namespace DocExport.Pdf.Styling;

/// <summary>Lists of OpenType features as themes write them: <c>ss01</c> switches on, <c>-liga</c> off.</summary>
internal static class FontFeatures
{
    /// <summary>Both lists in tag order; the later says what counts.</summary>
    public static NodeList<KeyValuePair<string, int>> Merge(NodeList<KeyValuePair<string, int>> inherited, NodeList<string> own)
    {
        var merged = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, int> feature in inherited)
            merged[feature.Key] = feature.Value;
        foreach (string feature in own)
        {
            string tag = feature.TrimStart('-', '+');
            // Other lengths are no tags (OpenType, "Data types"); the theme reader has said so already.
            if (tag.Length == 4)
                merged[tag] = feature.StartsWith('-') ? 0 : 1;
        }

        return merged.ToNodeList();
    }
}
