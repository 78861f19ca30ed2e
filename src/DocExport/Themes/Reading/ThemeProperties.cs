using DocExport.Model;

namespace DocExport.Themes.Reading;

/// <summary>The plain keys of a theme file and those under <c>fonts:</c>.</summary>
internal static class ThemeProperties
{
    public static IReadOnlyList<ThemeProperty<Theme>> All { get; } =
    [
        new("name", ValueForms.Text, (theme, value) => theme with { Name = (string)value }),
        new("title", ValueForms.Choice(("block", TitlePlacement.Block), ("page", TitlePlacement.Page), ("none", TitlePlacement.None)), (theme, value) => theme with { Title = (TitlePlacement)value }),
        new("toc", ValueForms.Flag, (theme, value) => theme with { Contents = (bool)value }),
        new("number-sections", ValueForms.Flag, (theme, value) => theme with { NumberSections = (bool)value }),
        new("number-figures", ValueForms.Flag, (theme, value) => theme with { NumberFigures = (bool)value }),
        new("chapters", ValueForms.Choice(("inline", ChapterStart.Inline), ("new-page", ChapterStart.NewPage), ("recto", ChapterStart.Recto)), (theme, value) => theme with { Chapters = (ChapterStart)value }),
        new("links", ValueForms.Choice(("plain", PaperLinks.Plain), ("notes", PaperLinks.Notes), ("qr-codes", PaperLinks.QrCodes)), (theme, value) => theme with { Links = (PaperLinks)value }),
        new("link-pages", ValueForms.Flag, (theme, value) => theme with { LinkPages = (bool)value }),
        new("hyphenation", ValueForms.Texts, (theme, value) => theme with { HyphenationExceptions = Texts(value) }),
        new("monochrome", ValueForms.Flag, (theme, value) => theme with { Monochrome = (bool)value }),
    ];

    public static IReadOnlyList<ThemeProperty<Theme>> Fonts { get; } =
    [
        new("serif", ValueForms.Texts, (theme, value) => theme with { Serif = Texts(value) }),
        new("sans-serif", ValueForms.Texts, (theme, value) => theme with { SansSerif = Texts(value) }),
        new("monospace", ValueForms.Texts, (theme, value) => theme with { Monospace = Texts(value) }),
        new("files", ValueForms.Texts, (theme, value) => theme with { FontPaths = Texts(value) }),
    ];

    /// <summary>The kinds of element by their names in theme files: <c>heading1</c>, <c>code-span</c>.</summary>
    public static IReadOnlyDictionary<string, StyleName> Elements { get; } =
        Enum.GetValues<StyleName>().ToDictionary(KebabCase, StringComparer.Ordinal);

    private static string KebabCase(StyleName name) => string.Concat(
        name.ToString().Select((letter, index) => char.IsAsciiLetterUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static NodeList<string> Texts(object value) => ((List<string>)value).ToNodeList();
}
