using DocExport.Model;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>The OpenType features that a style asks for.</summary>
internal static class StyleFeatures
{
    /// <summary>By tag, in tag order. What a theme names itself wins.</summary>
    public static NodeList<FontFeature> Of(ComputedStyle style)
    {
        var features = new SortedDictionary<string, int>(StringComparer.Ordinal);
        switch (style.Numerals)
        {
            // Ideographs have neither ascenders nor descenders that such figures would go with.
            case Numerals.OldStyle when style.Language.Primary is not ("ja" or "ko" or "zh"):
                features["onum"] = 1;
                break;
            case Numerals.TabularLining:
                features["lnum"] = 1;
                features["tnum"] = 1;
                break;
            default:
                features["lnum"] = 1;
                break;
        }

        if (style.SmallCaps)
            features["smcp"] = 1;
        if (style.Verbatim || style.Tracking != 0)
        {
            // A ligature hides what was typed, and cannot be spaced.
            features["liga"] = 0;
            features["clig"] = 0;
        }

        if (style.Verbatim)
            features["calt"] = 0;
        foreach ((string tag, int value) in style.Features)
            features[tag] = value;
        return InTagOrder(features);
    }

    public static NodeList<FontFeature> With(NodeList<FontFeature> features, string tag)
    {
        var more = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach ((string name, int value) in features)
            more[name] = value;
        more[tag] = 1;
        return InTagOrder(more);
    }

    private static NodeList<FontFeature> InTagOrder(SortedDictionary<string, int> features) =>
        features.Select(feature => new FontFeature(feature.Key, feature.Value)).ToNodeList();
}
