using System.Text;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>About how many bytes of XHTML a block becomes; rather too many than too few.</summary>
internal static class MarkupSize
{
    private const int PerNode = 12, PerLink = 60, PerImage = 160, PerCodeToken = 5;

    public static int Estimate(Node root)
    {
        long size = 0;
        foreach (Node node in root.DescendantsAndSelf())
        {
            size += PerNode + node switch
            {
                TextRun run => Utf8(run.Text),
                CodeSpan code => Utf8(code.Text),
                // Highlighting puts about one element around every second word.
                CodeBlock code => Utf8(code.Text) * (code.Language.Length > 0 ? PerCodeToken : 1),
                MathBlock math => 400 + (10 * math.Tex.Length),
                InlineMath math => 300 + (10 * math.Tex.Length),
                RawBlock raw => Utf8(raw.Text),
                Link link => PerLink + link.Target.Length,
                Image image => PerImage + image.AlternativeText.Length,
                FootnoteReference => PerImage,
                _ => 0,
            };
        }

        return (int)Math.Min(size, 1 << 30);
    }

    private static long Utf8(string text) => Encoding.UTF8.GetByteCount(text);
}
