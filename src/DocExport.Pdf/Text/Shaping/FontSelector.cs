using DocExport.Pdf.Fonts;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>Chooses the face for a grapheme cluster: the style's own families first, then whatever the catalog has.</summary>
internal sealed class FontSelector(FontCatalog catalog)
{
    private const char TextSelector = '\uFE0E', EmojiSelector = '\uFE0F';
    private const char FirstEmojiPresentation = '\u231A';

    /// <param name="fonts">The style's fonts.</param>
    /// <param name="cluster">One grapheme cluster.</param>
    /// <param name="script">The script it stands in.</param>
    /// <returns><see langword="null"/> where no font has the cluster.</returns>
    public FontFace? Select(StyleFonts fonts, ReadOnlySpan<char> cluster, Script script)
    {
        if (cluster.Length == 1 && cluster[0] < FirstEmojiPresentation && fonts.Primary.Covers(cluster[0]))
            return fonts.Primary;
        bool emoji = WantsEmoji(cluster);
        if (!emoji)
        {
            foreach (FontFace face in fonts.Faces)
            {
                if (face.Covers(cluster))
                    return face;
            }
        }

        ComputedStyle style = fonts.Style;
        var request = new FallbackRequest(
            Tag(script), fonts.Primary.Style.Class, style.Weight, style.Italic, style.Language.Value, emoji);
        return catalog.Fallback(cluster, request);
    }

    private static HarfBuzzSharp.Tag Tag(Script script) => ScriptTag.Of(script).Value;

    private static bool WantsEmoji(ReadOnlySpan<char> cluster)
    {
        int first = CodePoint.At(cluster, 0, out int length);
        if (cluster.Length == length)
            return CodePoint.IsEmojiPresentation(first);
        return cluster[length] != TextSelector && (CodePoint.IsEmojiPresentation(first) || cluster.Contains(EmojiSelector));
    }
}
