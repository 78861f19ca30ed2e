using DocExport.Model;

namespace DocExport.Themes.Reading;

/// <summary>The plain keys of a theme file and those under <c>fonts:</c>.</summary>
internal static class ThemeProperties
{
    public static IReadOnlyList<ThemeProperty<Theme>> All { get; } =
    [
        new("name", "What the theme is called; the file's name by default.", ValueForms.Text, (theme, value) => theme with { Name = (string)value }, theme => theme.Name),
        new("title", "Where the title stands: in a block above the text, on a page of its own, or only in the metadata.", ValueForms.Choice(("block", TitlePlacement.Block), ("page", TitlePlacement.Page), ("none", TitlePlacement.None)), (theme, value) => theme with { Title = (TitlePlacement)value }, theme => theme.Title),
        new("toc", "Whether a table of contents stands before the text.", ValueForms.Flag, (theme, value) => theme with { Contents = (bool)value }, theme => theme.Contents),
        new("toc-depth", "Deepest heading level in the table of contents.", ValueForms.Number(1, 6), (theme, value) => theme with { ContentsDepth = (int)(double)value }, theme => theme.ContentsDepth),
        new("number-sections", "Whether headings are numbered.", ValueForms.Flag, (theme, value) => theme with { NumberSections = (bool)value }, theme => theme.NumberSections),
        new("number-figures", "Whether figures and tables with a caption are numbered.", ValueForms.Flag, (theme, value) => theme with { NumberFigures = (bool)value }, theme => theme.NumberFigures),
        new("floats", "Where figures and tables with a caption stand: in their place, at the head or foot of a page (whichever is nearer, or one of them), or on pages without text.", ValueForms.Choice(FloatText.Choices), (theme, value) => theme with { Floats = (FloatPlacement)value }, theme => theme.Floats),
        new("number-notes-by-chapter", "Whether notes are numbered from 1 in each chapter.", ValueForms.Flag, (theme, value) => theme with { NumberNotesByChapter = (bool)value }, theme => theme.NumberNotesByChapter),
        new("chapters", "Where a chapter begins: anywhere, on a new page, or on a right-hand page.", ValueForms.Choice(("inline", ChapterStart.Inline), ("new-page", ChapterStart.NewPage), ("recto", ChapterStart.Recto)), (theme, value) => theme with { Chapters = (ChapterStart)value }, theme => theme.Chapters),
        new("links", "What paper shows of links to addresses: nothing, a number and a list of addresses at the end, or QR codes.", ValueForms.Choice(("plain", PaperLinks.Plain), ("notes", PaperLinks.Notes), ("qr-codes", PaperLinks.QrCodes)), (theme, value) => theme with { Links = (PaperLinks)value }, theme => theme.Links),
        new("link-pages", "Whether links within the document say the page of their target: (p. 12).", ValueForms.Flag, (theme, value) => theme with { LinkPages = (bool)value }, theme => theme.LinkPages),
        new("hyphenation", "Words with hyphens where they may be divided, and words without any that never are.", ValueForms.Texts, (theme, value) => theme with { HyphenationExceptions = Texts(value) }, theme => theme.HyphenationExceptions),
        new("hyphenation-left", "Fewest letters of a divided word at the end of a line; a language that asks for more has more.", ValueForms.Number(1, 10), (theme, value) => theme with { HyphenationLeft = (int)(double)value }, theme => theme.HyphenationLeft),
        new("hyphenation-right", "Fewest letters of a divided word carried to the next line; a language that asks for more has more.", ValueForms.Number(1, 10), (theme, value) => theme with { HyphenationRight = (int)(double)value }, theme => theme.HyphenationRight),
        new("hyphenated-lines", "Most lines running that end in hyphens.", ValueForms.Number(1, 10), (theme, value) => theme with { HyphenatedLines = (int)(double)value }, theme => theme.HyphenatedLines),
        new("monochrome", "Whether all colours are printed as greys and links are underlined; images stay as they are.", ValueForms.Flag, (theme, value) => theme with { Monochrome = (bool)value }, theme => theme.Monochrome),
        new("grey-images", "Whether images and drawings are printed as greys, too.", ValueForms.Flag, (theme, value) => theme with { GreyImages = (bool)value }, theme => theme.GreyImages),
    ];

    public static IReadOnlyList<ThemeProperty<Theme>> Fonts { get; } =
    [
        new("serif", "Families that serif stands for, the first choice first.", ValueForms.Texts, (theme, value) => theme with { Serif = Texts(value) }, theme => theme.Serif),
        new("sans-serif", "Families that sans-serif stands for.", ValueForms.Texts, (theme, value) => theme with { SansSerif = Texts(value) }, theme => theme.SansSerif),
        new("monospace", "Families that monospace stands for.", ValueForms.Texts, (theme, value) => theme with { Monospace = Texts(value) }, theme => theme.Monospace),
        new("files", "Font files and folders to look in, relative to the theme file.", ValueForms.Texts, (theme, value) => theme with { FontPaths = Texts(value) }, theme => theme.FontPaths),
    ];

    /// <summary>The kinds of element by their names in theme files: <c>heading1</c>, <c>code-span</c>.</summary>
    public static IReadOnlyDictionary<string, StyleName> Elements { get; } =
        Enum.GetValues<StyleName>().ToDictionary(KebabCase, StringComparer.Ordinal);

    private static string KebabCase(StyleName name) => string.Concat(
        name.ToString().Select((letter, index) => char.IsAsciiLetterUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static NodeList<string> Texts(object value) => ((List<string>)value).ToNodeList();
}
