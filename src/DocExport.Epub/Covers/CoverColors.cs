using DocExport.Themes;

namespace DocExport.Epub.Covers;

/// <summary>The colours of a drawn cover.</summary>
/// <param name="Panel">Behind the title; dark.</param>
internal sealed record CoverColors(Color Panel)
{
    public static Color Paper { get; } = Color.Parse("#f6f3ec");

    public static Color Ink { get; } = Color.Parse("#1a1a1a");

    public static Color OnPanel { get; } = Color.White;

    public static Color Rule { get; } = Color.Parse("#e0a458");

    /// <summary>The theme's own colour where it has one that white letters read on (WCAG 2.2, 1.4.6: 7:1), else a dark blue.</summary>
    public static CoverColors Of(Theme theme)
    {
        StyleName[] telling = [StyleName.Title, StyleName.Heading1, StyleName.Heading2, StyleName.Link];
        Color[] own = [.. telling.Select(name => theme.Styles[name].Color).OfType<Color>().Where(color => IsColourful(color) && Luminance(color) < 0.1)];
        return new CoverColors(own.Length > 0 ? own[0] : Color.Parse("#1f3a5f"));
    }

    private static bool IsColourful(Color color) =>
        Math.Max(color.Red, Math.Max(color.Green, color.Blue)) - Math.Min(color.Red, Math.Min(color.Green, color.Blue)) > 40;

    private static double Luminance(Color color) =>
        (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

    private static double Linear(byte value) => value <= 10 ? value / 255d / 12.92 : Math.Pow(((value / 255d) + 0.055) / 1.055, 2.4);
}
