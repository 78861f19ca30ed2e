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
    /// <param name="own">Its script; Common where it may stand in any.</param>
    /// <param name="around">The script of the text before it.</param>
    /// <returns><see langword="null"/> where no font has the cluster.</returns>
    public FontFace? Select(StyleFonts fonts, ReadOnlySpan<char> cluster, Script own, Script around)
    {
        if (cluster.Length == 1 && cluster[0] < FirstEmojiPresentation && own != Script.Han && fonts.Primary.Covers(cluster[0]))
            return fonts.Primary;
        bool emoji = WantsEmoji(cluster);
        if (!emoji)
        {
            foreach (FontFace face in fonts.Faces)
            {
                if (face.Covers(cluster) && HasScript(face, own))
                    return face;
            }
        }

        ComputedStyle style = fonts.Style;
        var request = new FallbackRequest(
            Tag(own == Script.Common ? around : own), fonts.Primary.Style.Class, style.Weight, style.Italic, style.Language.Value, emoji);
        return catalog.Fallback(cluster, request);
    }

    /// <summary>
    /// Western fonts have a sign or two of East Asian scripts (の in names, 〇), which must not stand among another font's; one
    /// that has the script has these.
    /// </summary>
    private static bool HasScript(FontFace face, Script script) => script switch
    {
        Script.Hiragana => face.Covers('\u3042'),
        Script.Katakana => face.Covers('\u30A2'),
        Script.Han => face.Covers('\u4E00'),
        Script.Hangul => face.Covers('\uAC00'),
        _ => true,
    };

    private static HarfBuzzSharp.Tag Tag(Script script) => ScriptTag.Of(script).Value;

    private static bool WantsEmoji(ReadOnlySpan<char> cluster)
    {
        int first = CodePoint.At(cluster, 0, out int length);
        if (cluster.Length == length)
            return CodePoint.IsEmojiPresentation(first);
        return cluster[length] != TextSelector && (CodePoint.IsEmojiPresentation(first) || cluster.Contains(EmojiSelector));
    }
}
