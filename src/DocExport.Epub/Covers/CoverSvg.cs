using System.Globalization;
using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Covers;

/// <summary>Draws a cover of title and authors as SVG, 1600 by 2400, in large letters that stay legible as a thumbnail.</summary>
internal static class CoverSvg
{
    private const int Width = 1600, Height = 2400, Margin = 140;

    public static byte[] Draw(string title, string? subtitle, IEnumerable<string> authors)
    {
        using var markup = new MarkupWriter();
        markup.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.Start("svg").Attribute("xmlns", "http://www.w3.org/2000/svg").Attribute("viewBox", $"0 0 {Width} {Height}")
            .Attribute("width", Number(Width)).Attribute("height", Number(Height)).Line();
        Box(markup, 0, 0, Width, Height, "#f4f1ea");
        Box(markup, 0, 0, 64, Height, "#1f3a5f");
        CoverText text = CoverText.Fit(title, Width - (2 * Margin), 190, 7);
        int y = 420;
        foreach (string line in text.Lines)
        {
            Line(markup, line, y, text.Size, 700);
            y += (int)(text.Size * 1.18);
        }

        Box(markup, Margin, y - (text.Size / 2), 320, 14, "#b5472f");
        y += 90;
        foreach (string line in CoverText.Fit(subtitle ?? "", Width - (2 * Margin), 84, 4).Lines)
        {
            Line(markup, line, y, 84, 400);
            y += 104;
        }

        CoverText names = CoverText.Fit(string.Join(", ", authors), Width - (2 * Margin), 92, 3);
        y = Height - 200 - ((names.Lines.Count - 1) * 112);
        foreach (string line in names.Lines)
        {
            Line(markup, line, y, names.Size, 400);
            y += 112;
        }

        markup.EndTo(0);
        markup.Line();
        return markup.Written.ToArray();
    }

    private static void Box(MarkupWriter markup, int x, int y, int width, int height, string fill) =>
        markup.Start("rect").Attribute("x", Number(x)).Attribute("y", Number(y)).Attribute("width", Number(width))
            .Attribute("height", Number(height)).Attribute("fill", fill).End();

    private static void Line(MarkupWriter markup, string text, int y, int size, int weight) =>
        markup.Start("text").Attribute("x", Number(Margin)).Attribute("y", Number(y)).Attribute("font-size", Number(size))
            .Attribute("font-weight", Number(weight)).Attribute("font-family", "sans-serif").Attribute("fill", "#1a1a1a").Text(text).End();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
