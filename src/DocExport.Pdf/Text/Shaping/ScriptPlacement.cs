using DocExport.Pdf.Fonts;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>How raised or lowered characters are made.</summary>
/// <param name="Key">How they are shaped.</param>
/// <param name="Scale">Size in relation to the text around.</param>
/// <param name="Rise">Em of the text around that the baseline is raised.</param>
internal readonly record struct ScriptPlacement(ShapingKey Key, double Scale, double Rise)
{
    /// <summary>
    /// The font's own small figures and letters where it has them for all of the text, else scaled ones at the size and height that
    /// its designer gives (OS/2).
    /// </summary>
    public static ScriptPlacement Find(ShapingKey key, ScriptPosition position, ShapingContexts contexts, ReadOnlySpan<char> text)
    {
        bool raised = position == ScriptPosition.Superscript;
        string tag = raised ? "sups" : "subs";
        if (key.Face.HasFeature(tag))
        {
            ShapingKey designed = key with { Features = StyleFeatures.With(key.Features, tag) };
            if (ChangesAll(contexts.Get(key).Word(text), contexts.Get(designed).Word(text), key.Face))
                return new ScriptPlacement(designed, 1, 0);
        }

        FontMetrics metrics = key.Face.Metrics;
        (int size, int shift) = raised ? metrics.Superscript : metrics.Subscript;
        double em = metrics.UnitsPerEm;
        return new ScriptPlacement(key, size / em, (raised ? shift : -shift) / em);
    }

    private static bool ChangesAll(ShapedWord plain, ShapedWord placed, FontFace face)
    {
        ReadOnlySpan<ShapedGlyph> before = plain.Glyphs, after = placed.Glyphs;
        if (before.Length != after.Length)
            return false;
        uint space = face.GlyphFor(' ');
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i].Id == after[i].Id && before[i].Id != space)
                return false;
        }

        return true;
    }
}
