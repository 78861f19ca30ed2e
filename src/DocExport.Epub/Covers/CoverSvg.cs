using System.Globalization;
using DocExport.Epub.Xhtml;
using DocExport.Themes;

namespace DocExport.Epub.Covers;

/// <summary>Writes a cover as SVG, for titles in scripts that the embedded font lacks: the reading system has letters for them.</summary>
internal static class CoverSvg
{
    public static byte[] Draw(CoverLayout layout, CoverColors colors)
    {
        using var markup = new MarkupWriter();
        markup.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.Start("svg").Attribute("xmlns", "http://www.w3.org/2000/svg")
            .Attribute("viewBox", $"0 0 {Number(CoverLayout.Width)} {Number(CoverLayout.Height)}")
            .Attribute("width", Number(CoverLayout.Width)).Attribute("height", Number(CoverLayout.Height)).Line();
        Box(markup, 0, 0, CoverLayout.Width, CoverLayout.Height, CoverColors.Paper);
        Box(markup, 0, 0, CoverLayout.Width, layout.PanelHeight, colors.Panel);
        int rule = layout.RightToLeft ? CoverLayout.Width - CoverLayout.Margin - CoverLayout.RuleWidth : CoverLayout.Margin;
        Box(markup, rule, layout.RuleTop, CoverLayout.RuleWidth, CoverLayout.RuleHeight, CoverColors.Rule);
        int start = layout.RightToLeft ? CoverLayout.Width - CoverLayout.Margin : CoverLayout.Margin;
        foreach (CoverLine line in layout.Lines)
        {
            markup.Start("text").Attribute("x", Number(start)).Attribute("y", Number(line.Baseline))
                .Attribute("font-size", Number(line.Size)).Attribute("font-weight", "bold").Attribute("font-family", "serif")
                .Attribute("direction", layout.RightToLeft ? "rtl" : null)
                .Attribute("fill", (line.OnPanel ? CoverColors.OnPanel : CoverColors.Ink).ToString()).Text(line.Text).End();
            markup.Line();
        }

        markup.EndTo(0);
        markup.Line();
        return markup.Written.ToArray();
    }

    private static void Box(MarkupWriter markup, int x, int y, int width, int height, Color fill)
    {
        markup.Start("rect").Attribute("x", Number(x)).Attribute("y", Number(y)).Attribute("width", Number(width))
            .Attribute("height", Number(height)).Attribute("fill", fill.ToString()).End();
        markup.Line();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
