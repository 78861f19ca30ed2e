using System.Globalization;
using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Covers;

/// <summary>Writes a cover as SVG, for titles in scripts that the embedded font lacks: the reading system has letters for them.</summary>
internal static class CoverSvg
{
    public static byte[] Draw(CoverLayout layout)
    {
        using var markup = new MarkupWriter();
        markup.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.Start("svg").Attribute("xmlns", "http://www.w3.org/2000/svg")
            .Attribute("viewBox", $"0 0 {Number(CoverLayout.Width)} {Number(CoverLayout.Height)}")
            .Attribute("width", Number(CoverLayout.Width)).Attribute("height", Number(CoverLayout.Height)).Line();
        Box(markup, 0, 0, CoverLayout.Width, CoverLayout.Height, "#f4f1ea");
        Box(markup, 0, 0, CoverLayout.BandWidth, CoverLayout.Height, "#1f3a5f");
        Box(markup, CoverLayout.Margin, layout.RuleTop, CoverLayout.RuleWidth, CoverLayout.RuleHeight, "#b5472f");
        foreach (CoverLine line in layout.Lines)
        {
            markup.Start("text").Attribute("x", Number(CoverLayout.Margin)).Attribute("y", Number(line.Baseline))
                .Attribute("font-size", Number(line.Size)).Attribute("font-weight", "bold").Attribute("font-family", "serif")
                .Attribute("fill", "#1a1a1a").Text(line.Text).End();
            markup.Line();
        }

        markup.EndTo(0);
        markup.Line();
        return markup.Written.ToArray();
    }

    private static void Box(MarkupWriter markup, int x, int y, int width, int height, string fill)
    {
        markup.Start("rect").Attribute("x", Number(x)).Attribute("y", Number(y)).Attribute("width", Number(width))
            .Attribute("height", Number(height)).Attribute("fill", fill).End();
        markup.Line();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
