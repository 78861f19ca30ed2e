using DocExport.Model;

namespace DocExport.Pdf.Styling;

/// <summary>Lists of OpenType features as themes write them: <c>ss01</c> switches on, <c>-liga</c> off.</summary>
internal static class FontFeatures
{
    /// <summary>Both lists in tag order; the later says what counts.</summary>
    public static NodeList<FontFeature> Merge(NodeList<FontFeature> inherited, NodeList<string> own)
    {
        var merged = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (FontFeature feature in inherited)
            merged[feature.Tag] = feature.Value;
        foreach (string feature in own)
        {
            string tag = feature.TrimStart('-', '+');
            // Other lengths are no tags (OpenType, "Data types"); the theme reader has said so already.
            if (tag.Length == 4)
                merged[tag] = feature.StartsWith('-') ? 0 : 1;
        }

        return merged.Select(feature => new FontFeature(feature.Key, feature.Value)).ToNodeList();
    }
}
