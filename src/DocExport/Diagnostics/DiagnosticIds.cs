namespace DocExport.Diagnostics;

/// <summary>
/// Every diagnostic, its severity, message and hint. Ids are never reused. Blocks of numbers: 01xx text and Markdown,
/// 02xx front matter and books, 03xx images and other resources, 04xx raw HTML, 05xx links, references and formulas,
/// 10xx fonts and text, 11xx layout, 12xx structure and accessibility, 20xx EPUB, 30xx command line and configuration, 40xx themes.
/// </summary>
internal static class DiagnosticIds
{
    // 01xx: text and Markdown
    public static readonly DiagnosticDescriptor InvalidEncoding = new(
        "DX0101", Severity.Error, "The text is not UTF-8: byte {0} (0x{1:X2}) begins no valid character", "Save the file as UTF-8");

    public static readonly DiagnosticDescriptor EmptyText = new("DX0102", Severity.Warning, "There is no text");

    public static readonly DiagnosticDescriptor ControlCharacters = new(
        "DX0103", Severity.Warning, "{0} characters that no document may hold were replaced by U+FFFD; the first is U+{1:X4}");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "DX0104", Severity.Warning, "What is nested deeper than {0} levels was raised to that level");

    public static readonly DiagnosticDescriptor TooLong = new(
        "DX0105", Severity.Error, "The text is longer than {0} characters", "Split it; a program may raise MarkdownOptions.MaximumLength");

    public static readonly DiagnosticDescriptor ParagraphTooLong = new(
        "DX0106", Severity.Error, "The text runs on for more than {0} characters without a blank line", "Put blank lines where paragraphs end; a program may raise MarkdownOptions.MaximumParagraphLength");

    public static readonly DiagnosticDescriptor UnclosedFence = new(
        "DX0107", Severity.Warning, "The fence {0} is never closed and takes all that follows", "Close it with {0} on a line of its own");

    public static readonly DiagnosticDescriptor StrayAttributes = new(
        "DX0108", Severity.Warning, "The attributes {0} belong to nothing and were kept as text",
        "Put them directly behind an inline, at the end of a heading or paragraph, or alone on the line before a block");

    public static readonly DiagnosticDescriptor LongTableRow = new(
        "DX0109", Severity.Warning, "The row has more cells than the table's {0} columns; the cells beyond were left out");

    public static readonly DiagnosticDescriptor UnknownAlert = new(
        "DX0110", Severity.Warning, "There is no alert '{0}'; it was read as a quotation", "Use NOTE, TIP, IMPORTANT, WARNING or CAUTION");

    public static readonly DiagnosticDescriptor DuplicateAbbreviation = new(
        "DX0111", Severity.Warning, "The abbreviation '{0}' was explained before; the first explanation holds");

    public static readonly DiagnosticDescriptor TooManyDelimiters = new(
        "DX0112", Severity.Warning, "The paragraph holds thousands of delimiters; from here on it was read as plain text");

    public static readonly DiagnosticDescriptor TomlFrontMatter = new(
        "DX0113", Severity.Warning, "Front matter between +++ is TOML, which is not read; it was left out", "Write it as YAML between lines of ---: 'title: …' in place of 'title = \"…\"'");

    public static readonly DiagnosticDescriptor ChapterIsYaml = new(
        "DX0114", Severity.Error, "'{0}' is a YAML file, which is no text and can't be a chapter", "A book file is given by itself, and lists Markdown files");

    // 02xx: front matter and books
    public static readonly DiagnosticDescriptor InvalidYaml = new("DX0201", Severity.Error, "This is no valid YAML: {0}");

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "DX0202", Severity.Warning, "There is no key '{0}'; its value was not used");

    public static readonly DiagnosticDescriptor MisspeltKey = new(
        "DX0202", Severity.Warning, "There is no key '{0}'; its value was not used", "Did you mean '{1}'?");

    public static readonly DiagnosticDescriptor UnknownKeys = new(
        "DX0202", Severity.Info, "Keys of other programs were not used: {0}");

    public static readonly DiagnosticDescriptor WrongValueType = new(
        "DX0203", Severity.Warning, "'{0}' takes {1}; the value was not used");

    public static readonly DiagnosticDescriptor InvalidValue = new(
        "DX0204", Severity.Warning, "'{1}' is not a value of '{0}', which takes {2}; it was not used");

    public static readonly DiagnosticDescriptor UnclosedFrontMatter = new(
        "DX0205", Severity.Warning, "The front matter is never closed and was read as text", "Close it with --- on a line of its own");

    public static readonly DiagnosticDescriptor NoMapping = new("DX0206", Severity.Error, "Keys with values are wanted here");

    public static readonly DiagnosticDescriptor MissingChapter = new("DX0207", Severity.Error, "There is no file '{0}'");

    public static readonly DiagnosticDescriptor NoChapters = new(
        "DX0208", Severity.Error, "The book has no chapters", "List files under 'chapters:'");

    public static readonly DiagnosticDescriptor ChapterFrontMatter = new(
        "DX0209", Severity.Info, "'{0}' belongs in the book's own file; a chapter's front matter gives only its title and language");

    public static readonly DiagnosticDescriptor ChapterOutside = new(
        "DX0210", Severity.Error, "'{0}' lies outside the book's folder and was not read");

    public static readonly DiagnosticDescriptor ChapterTwice = new(
        "DX0211", Severity.Warning, "'{0}' is in the book already; this one was left out");

    // 03xx: images and other resources
    public static readonly DiagnosticDescriptor ImageMissing = new(
        "DX0301", Severity.Warning, "There is no image '{0}'; its alternative text was shown");

    public static readonly DiagnosticDescriptor ImageRemote = new(
        "DX0302", Severity.Warning, "The image '{0}' lies on the network and was not fetched; its alternative text was shown",
        "Save it beside the document");

    public static readonly DiagnosticDescriptor ImageOutsideRoot = new(
        "DX0303", Severity.Warning, "The image '{0}' lies outside the document's folder; its alternative text was shown",
        "Move it into the folder");

    public static readonly DiagnosticDescriptor ImageUnreadable = new(
        "DX0304", Severity.Warning, "The image '{0}' can't be read; its alternative text was shown");

    public static readonly DiagnosticDescriptor ImageCorrupt = new(
        "DX0305", Severity.Warning, "The image '{0}' can't be used: {1}; its alternative text was shown");

    public static readonly DiagnosticDescriptor ImageFormatUnsupported = new(
        "DX0306", Severity.Warning, "The image '{0}' is {1}, which can't be shown; its alternative text was", "Make a PNG of it: {2}");

    public static readonly DiagnosticDescriptor DamagedImage = new(
        "DX0320", Severity.Warning, "The image '{0}' can't be used: {1}; a grey area stands in its place", "Save it again as PNG or JPEG");

    public static readonly DiagnosticDescriptor SvgUnsupported = new(
        "DX0330", Severity.Warning, "The image '{0}' uses {1}, which can't be drawn; the rest of it was",
        "Let the drawing program export plain SVG, or a PNG");

    public static readonly DiagnosticDescriptor SvgBadReference = new(
        "DX0331", Severity.Warning, "The image '{0}' refers to '{1}', which is not in it, not of the right kind or part of itself; this part was left out");

    public static readonly DiagnosticDescriptor SvgBadValue = new(
        "DX0332", Severity.Warning, "The image '{0}' has a '{1}' that makes no sense; it was used as far as it does: '{2}'");

    public static readonly DiagnosticDescriptor SvgTooLarge = new(
        "DX0333", Severity.Warning, "The image '{0}' has too many parts or nests them too deep; some were left out");

    public static readonly DiagnosticDescriptor SvgHtmlAsText = new(
        "DX0334", Severity.Warning, "The image '{0}' holds HTML, of which only the text was drawn",
        "Let the drawing program export text as SVG text");

    public static readonly DiagnosticDescriptor ColorProfileUnusable = new(
        "DX0340", Severity.Info, "The colour profile of the image '{0}' can't be used: {1}; its colours were taken as usual ones",
        "Convert it to sRGB");

    public static readonly DiagnosticDescriptor ColorProfileAssumed = new(
        "DX0341", Severity.Info, "The image '{0}' is in CMYK without a usable colour profile; it was taken as offset print on coated paper",
        "Convert it to sRGB, or save it with its profile, for the colours that were meant");

    public static readonly DiagnosticDescriptor ImageCoarse = new(
        "DX0350", Severity.Info, "The image '{0}' is printed at {1:0} dots per inch; below {2:0} its pixels show", "Take a larger picture, or give it a smaller width");

    public static readonly DiagnosticDescriptor ImagesCoarse = new(
        "DX0351", Severity.Info, "{0} more images are printed at fewer than {1:0} dots per inch, so that their pixels show");

    public static readonly DiagnosticDescriptor ImageNeedsDecoder = new(
        "DX0352", Severity.Warning, "The image '{0}' is {1}, for which there is no decoder; its alternative text was shown",
        "Give ImageDecoder, an option of both exporters, the one of the package DocExport.Images; or make a PNG of it: {2}");

    public static readonly DiagnosticDescriptor ImageFirstFrame = new(
        "DX0353", Severity.Info, "The image '{0}' moves; its first frame is shown", "Save it as GIF to keep the movement in e-books");

    public static readonly DiagnosticDescriptor EpubImageScaled = new(
        "DX0345", Severity.Info, "The image '{0}' has {1} by {2} pixels and was scaled to {3} by {4}, which is what reading systems can take");

    public static readonly DiagnosticDescriptor EpubImageKept = new(
        "DX0346", Severity.Warning, "The image '{0}' of {1} by {2} pixels can't be decoded to be scaled or turned; some reading systems may not show it right",
        "Save it again as PNG or JPEG, upright and of at most 4 million pixels");

    public static readonly DiagnosticDescriptor EpubImagesHeavy = new(
        "DX0347", Severity.Warning, "The images of the e-book come to {0:0} MB; above 50 MB readers open it slowly and mail to them is refused",
        "Save photographs as JPEG, and no larger than they are shown");

    // 04xx: raw HTML
    public static readonly DiagnosticDescriptor ElementRemoved = new(
        "DX0401", Severity.Warning, "{0} has no meaning in a document and was left out");

    public static readonly DiagnosticDescriptor UnknownElement = new(
        "DX0402", Severity.Warning, "<{0}> is no element that is known here; its content was kept");

    public static readonly DiagnosticDescriptor UnclosedElement = new(
        "DX0403", Severity.Warning, "<{0}> is never closed", "Close it with </{0}> among the same blocks or within the same paragraph");

    public static readonly DiagnosticDescriptor StrayEndTag = new(
        "DX0404", Severity.Warning, "</{0}> closes nothing and was left out");

    public static readonly DiagnosticDescriptor StyleIgnored = new(
        "DX0405", Severity.Info, "The style '{0}' was not used: only text-align, width and height are", "Use a class, and style it in a theme");

    public static readonly DiagnosticDescriptor UnclosedComment = new(
        "DX0406", Severity.Warning, "The comment is never closed and takes all that follows", "Close it with -->");

    public static readonly DiagnosticDescriptor DrawingEndsEarly = new(
        "DX0407", Severity.Warning, "<{0}> does not belong in a drawing and ends it; the rest of the drawing was left out",
        "Write words as <text>, or put HTML into <foreignObject>");

    public static readonly DiagnosticDescriptor InvalidMeasure = new(
        "DX0408", Severity.Warning, "'{1}' is no {0} of an image or a column; it was not used", "Write a length above 0, such as 5cm, 50% or 200 for pixels");

    // 05xx: links and references
    public static readonly DiagnosticDescriptor UndefinedFootnote = new(
        "DX0501", Severity.Warning, "There is no footnote '{0}'; its call was kept as text", "Write [^{0}]: and the note's text on a line of its own");

    public static readonly DiagnosticDescriptor UnusedFootnote = new(
        "DX0502", Severity.Warning, "The footnote '{0}' is never called and was left out", "Call it with [^{0}]");

    public static readonly DiagnosticDescriptor DuplicateFootnote = new(
        "DX0503", Severity.Warning, "The footnote '{0}' was defined before; this definition was left out");

    public static readonly DiagnosticDescriptor UnsafeAddress = new(
        "DX0504", Severity.Warning, "The address scheme '{0}' is not safe; only the link's text was kept");

    public static readonly DiagnosticDescriptor LinkWithoutPlace = new(
        "DX0520", Severity.Warning, "Nothing in the document has the identifier '{0}'; only the link's text was kept");

    public static readonly DiagnosticDescriptor UnknownTarget = new(
        "DX0505", Severity.Warning, "Nothing here has the id '{0}'; only the link's text was kept");

    public static readonly DiagnosticDescriptor MisspeltTarget = new(
        "DX0505", Severity.Warning, "Nothing here has the id '{0}'; only the link's text was kept", "Did you mean '#{1}'?");

    public static readonly DiagnosticDescriptor UnknownReference = new(
        "DX0506", Severity.Warning, "Nothing here has the id '{0}'; the reference shows the id");

    public static readonly DiagnosticDescriptor MisspeltReference = new(
        "DX0506", Severity.Warning, "Nothing here has the id '{0}'; the reference shows the id", "Did you mean '{1}'?");

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "DX0507", Severity.Warning, "The id '{0}' is taken; this one became '{1}'");

    public static readonly DiagnosticDescriptor DeadChapterLink = new(
        "DX0508", Severity.Warning, "'{0}' leads to nothing in the book; only the link's text was kept");

    public static readonly DiagnosticDescriptor MisspeltChapterLink = new(
        "DX0508", Severity.Warning, "'{0}' leads to nothing in the book; only the link's text was kept", "Did you mean '{1}'?");

    public static readonly DiagnosticDescriptor UnknownFormulaCommand = new(
        "DX0509", Severity.Warning, "The formula's command '{0}' is not known here; the formula is shown in TeX notation",
        "Define it in the front matter's 'macros', or write it otherwise");

    public static readonly DiagnosticDescriptor MisspeltFormulaCommand = new(
        "DX0509", Severity.Warning, "The formula's command '{0}' is not known here; the formula is shown in TeX notation", "Did you mean '{1}'?");

    public static readonly DiagnosticDescriptor UnknownFormulaEnvironment = new(
        "DX0510", Severity.Warning, "The formula's environment '{0}' is not known here; the formula is shown in TeX notation");

    public static readonly DiagnosticDescriptor MisspeltFormulaEnvironment = new(
        "DX0510", Severity.Warning, "The formula's environment '{0}' is not known here; the formula is shown in TeX notation", "Did you mean '{1}'?");

    public static readonly DiagnosticDescriptor MissingFormulaArgument = new(
        "DX0511", Severity.Warning, "'{0}' lacks an argument; the formula is shown in TeX notation", "Write {{}} where it is to be empty");

    public static readonly DiagnosticDescriptor UnclosedGroup = new(
        "DX0512", Severity.Warning, "A group of the formula is never closed; the formula is shown in TeX notation",
        "Close a brace with }}, a bracket with ], a dollar with $, \\left with \\right");

    public static readonly DiagnosticDescriptor UnclosedEnvironment = new(
        "DX0512", Severity.Warning, "\\begin{{{0}}} is not closed by \\end{{{0}}}; the formula is shown in TeX notation");

    public static readonly DiagnosticDescriptor FormulaEndsEarly = new(
        "DX0512", Severity.Warning, "The formula ends before it is complete; it is shown in TeX notation");

    public static readonly DiagnosticDescriptor UnexpectedInFormula = new(
        "DX0513", Severity.Warning, "'{0}' can't stand here in a formula; the formula is shown in TeX notation");

    public static readonly DiagnosticDescriptor DoubleScript = new(
        "DX0514", Severity.Warning, "A second script of the same kind follows; the formula is shown in TeX notation", "Say by braces what belongs to what: {{x^a}}^b or x^{{a^b}}");

    public static readonly DiagnosticDescriptor FormulaTooLarge = new(
        "DX0515", Severity.Warning, "The formula, or what its macros stand for, is longer than {0}; it is shown in TeX notation");

    public static readonly DiagnosticDescriptor FormulaTooDeep = new(
        "DX0515", Severity.Warning, "The formula is nested deeper than {0} levels; it is shown in TeX notation");

    public static readonly DiagnosticDescriptor UnknownFormulaColor = new(
        "DX0516", Severity.Warning, "There is no colour '{0}'; the formula is shown in TeX notation", "Use a name such as red, or #d00000");

    public static readonly DiagnosticDescriptor UnknownFormulaReference = new(
        "DX0517", Severity.Warning, "No formula has the label '{0}'; the reference shows the label", "Put \\label{{{0}}} into the formula");

    public static readonly DiagnosticDescriptor EscapedDelimiters = new(
        "DX0518", Severity.Warning, "'{0}' begins no formula in Markdown, but is a bracket; the formula is shown as text", "Write $…$ in a line, $$…$$ for a formula by itself");

    // 10xx: fonts and text
    public static readonly DiagnosticDescriptor FontUnusable = new(
        "DX1001", Severity.Warning, "The font file '{0}' cannot be used: {1}");

    public static readonly DiagnosticDescriptor FontPathMissing = new(
        "DX1002", Severity.Warning, "There is no font file or folder '{0}'");

    public static readonly DiagnosticDescriptor FontFolderEmpty = new(
        "DX1003", Severity.Warning, "The font folder '{0}' holds no font files", "Fonts end in .ttf, .otf, .ttc, .otc, .woff or .woff2");

    public static readonly DiagnosticDescriptor MissingGlyph = new(
        "DX1010", Severity.Warning, "No font has the character {0} ({1} script); a box stands in its place. Asked for: {2}", "{3}");

    public static readonly DiagnosticDescriptor MissingGlyphs = new(
        "DX1010", Severity.Warning, "No font has {0} characters ({1} script); boxes stand in their places: {2}. Asked for: {3}", "{4}");

    public static readonly DiagnosticDescriptor NoSmallCapitals = new(
        "DX1011", Severity.Warning, "{0} has no small capitals; lower case is set as it is", "Choose a font with the OpenType feature smcp");

    public static readonly DiagnosticDescriptor InvalidLooseness = new(
        "DX1020", Severity.Warning, "The looseness '{0}' is no whole number from -3 to 3; it is left out",
        "Write {{looseness=1}} to have one line more than the best setting");

    // 11xx: layout
    public static readonly DiagnosticDescriptor OverfullLine = new(
        "DX1101", Severity.Warning, "A line is {0} pt wider than its measure: '{1}'", "Widen the measure or let the text break");

    public static readonly DiagnosticDescriptor WordDivided = new(
        "DX1102", Severity.Info, "A word wider than its measure is divided without a hyphen: '{0}'", "Write a soft hyphen where it may be divided");

    public static readonly DiagnosticDescriptor HyphenLadder = new(
        "DX1103", Severity.Info, "{0} lines running end in hyphens, where {1} are allowed: no other way of breaking them is even enough",
        "Widen the measure, or reword the paragraph");

    public static readonly DiagnosticDescriptor TooHighForPage = new(
        "DX1111", Severity.Warning, "This is higher than a page by {0:0} pt and can't be broken; it runs over the foot of page {1}");

    public static readonly DiagnosticDescriptor UnsettledPageNumbers = new(
        "DX1112", Severity.Warning, "Page numbers in the text kept changing the pages; some may be off by one");

    public static readonly DiagnosticDescriptor NarrowTable = new(
        "DX1113", Severity.Warning, "The table is too wide for the page even in smaller type; words are broken to make it fit",
        "Leave out columns or shorten long words");

    public static readonly DiagnosticDescriptor SmallerTable = new(
        "DX1114", Severity.Info, "The table is set at {0:0} % of its size so that it fits the page");

    public static readonly DiagnosticDescriptor NoPages = new("DX1117", Severity.Error, "None of the pages asked for is there; the document has {0}");

    public static readonly DiagnosticDescriptor NoRoom = new(
        "DX1116", Severity.Error, "The margins leave no room for text on a page of {0:0} × {1:0} pt");

    public static readonly DiagnosticDescriptor ImageFitted = new(
        "DX1120", Severity.Info, "The image is shown at {0:0} % of its size so that it fits the page");

    public static readonly DiagnosticDescriptor FewerColumns = new(
        "DX1125", Severity.Info, "There is room for {0} of {1} columns");

    public static readonly DiagnosticDescriptor InvalidColumns = new(
        "DX1126", Severity.Warning, "'{0}' is no number of columns from 1 to 4", "Write {{columns=2}}");

    public static readonly DiagnosticDescriptor ColumnBreakOutside = new(
        "DX1127", Severity.Warning, "A column break outside of columns does nothing", "Put it into ::: {{.columns}}, or write \\pagebreak");

    public static readonly DiagnosticDescriptor InvalidColumnWidth = new(
        "DX1128", Severity.Warning, "'{0}' is no width of a column", "Write {{.column width=40%}}");

    public static readonly DiagnosticDescriptor ColumnsWithin = new(
        "DX1129", Severity.Info, "Columns in cells, notes and other columns are set one below the other");

    public static readonly DiagnosticDescriptor InvalidFloat = new(
        "DX1130", Severity.Warning, "'{0}' is no place for a float", "Write {{float=top}}, bottom, page, auto or none");

    public static readonly DiagnosticDescriptor FloatStays = new(
        "DX1131", Severity.Info, "What stands in a cell, a note, a column or another float can't float; it stays in its place");

    public static readonly DiagnosticDescriptor NoFloat = new(
        "DX1132", Severity.Warning, "Only figures, tables, code and containers float; this stays in its place", "Put it into ::: {{float=top}}");

    public static readonly DiagnosticDescriptor HighFloat = new(
        "DX1133", Severity.Info, "This is too high or too wide for a page to float; it stays in its place");

    public static readonly DiagnosticDescriptor UnevenGrid = new(
        "DX1134", Severity.Warning, "Lines {1:0.##} pt apart can't all stand on a baseline grid of {0:0.##} pt; there is none", "Write 'baseline-grid: yes'");

    public static readonly DiagnosticDescriptor TurnedTable = new(
        "DX1140", Severity.Info, "The table is too wide for the page; it stands on a landscape page of its own behind it");

    public static readonly DiagnosticDescriptor ColumnWidth = new(
        "DX1141", Severity.Warning, "'{0}' is no width of a column", "Write widths=\"2cm 30% auto\"");

    public static readonly DiagnosticDescriptor LineList = new(
        "DX1142", Severity.Warning, "'{0}' is no list of lines", "Write highlight=\"2,4-6\"");

    public static readonly DiagnosticDescriptor PartedTable = new(
        "DX1143", Severity.Info, "The table is too wide even for a landscape page; its columns stand in {0} parts, one below the other",
        "Leave out columns or shorten long words to keep it in one piece");

    public static readonly DiagnosticDescriptor NoQrCode = new(
        "DX1150", Severity.Warning, "The address '{0}' has {1} bytes, too many for a QR code, which holds {2}; only its text is shown");

    public static readonly DiagnosticDescriptor SmallerPages = new(
        "DX1151", Severity.Info, "The pages are printed at {0:0} % of their size to fit the sheets", "Choose a smaller page or a larger sheet");

    public static readonly DiagnosticDescriptor FormulaScaled = new(
        "DX1170", Severity.Warning, "The formula is wider than the text and is set at {0:0} % of its size", "Break it in lines: \\begin{{aligned}} a &= b \\\\ &= c \\end{{aligned}}");

    // 12xx: structure and accessibility
    public static readonly DiagnosticDescriptor SkippedLevel = new(
        "DX1201", Severity.Warning, "A heading of level {0} follows one of level {1}; it became level {2}");

    public static readonly DiagnosticDescriptor FirstLevel = new(
        "DX1202", Severity.Info, "The first heading has level {0}; levels were raised so that it is 1");

    public static readonly DiagnosticDescriptor EndlessLowering = new(
        "DX1203", Severity.Error, "{0} lowers to custom nodes without end");

    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "DX1204", Severity.Error, "The document's nodes are nested deeper than {0} levels");

    public static readonly DiagnosticDescriptor Untitled = new(
        "DX1210", Severity.Warning, "The document has neither a title nor a heading; the PDF is called '{0}'",
        "Write 'title:' in the front matter");

    public static readonly DiagnosticDescriptor LanguageAssumed = new(
        "DX1211", Severity.Info, "The document does not say its language; '{0}' was assumed", "Write 'language: {0}' in the front matter");

    public static readonly DiagnosticDescriptor ImageUndescribed = new(
        "DX1212", Severity.Info, "The image '{0}' has no description and passes as decoration",
        "Say what it shows, ![like this]({0}), or mark it as decoration: ![]({0}){{role=presentation}}");

    public static readonly DiagnosticDescriptor DrawingUndescribed = new(
        "DX1212", Severity.Info, "The drawing has no description and passes as decoration",
        "Begin it with <title>what it shows</title>, or mark it as decoration: aria-hidden=\"true\"");

    public static readonly DiagnosticDescriptor FigureUndescribed = new(
        "DX1213", Severity.Info, "The figure '{0}' has no description; its caption stands in",
        "Say what it shows, ![like this]({0}), or mark it as decoration: ![]({0}){{role=presentation}}");

    public static readonly DiagnosticDescriptor NoSource = new(
        "DX1214", Severity.Error, "The source can't be attached: the document was not read from a text");

    /// <summary>What is repaired for readers who do not see, and would better be mended by the author.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> AccessibilityRepairs { get; } =
        [SkippedLevel, FirstLevel, Untitled, LanguageAssumed, ImageUndescribed, FigureUndescribed];

    // 20xx: EPUB
    public static readonly DiagnosticDescriptor CharactersRemoved = new(
        "DX2001", Severity.Warning, "{0} characters that XML forbids were left out");

    public static readonly DiagnosticDescriptor NestingFlattened = new(
        "DX2002", Severity.Warning, "What is nested this deep was reduced to its text");

    public static readonly DiagnosticDescriptor HtmlRemoved = new(
        "DX2003", Severity.Warning, "HTML that an e-book can't hold was left out: {0}");

    public static readonly DiagnosticDescriptor EpubLinkTargetMissing = new(
        "DX2004", Severity.Warning, "The link to '{0}' leads nowhere in the {1}", "Link to {2}");

    public static readonly DiagnosticDescriptor EpubLinkNotAllowed = new(
        "DX2005", Severity.Warning, "'{0}' is no address that an e-book may lead to; only the link's text was kept",
        "Use a well-formed http, https, mailto or tel address");

    public static readonly DiagnosticDescriptor EpubUntitled = new(
        "DX2007", Severity.Warning, "The document has neither a title nor a heading; the e-book is called '{0}'", "Give it a title");

    public static readonly DiagnosticDescriptor SvgReduced = new(
        "DX2008", Severity.Info, "Parts of the image '{0}' that an e-book can't hold were left out: {1}");

    public static readonly DiagnosticDescriptor ImageOldReaders = new(
        "DX2009", Severity.Info, "The image '{0}' is {1}, which readers older than EPUB 3.3 don't show",
        "Save it as PNG or JPEG, or give EpubOptions.ImageDecoder the decoder of the package DocExport.Images");

    public static readonly DiagnosticDescriptor CssInvalid = new(
        "DX2010", Severity.Warning, "This is no CSS that reading systems take and was left out: '{0}'");

    public static readonly DiagnosticDescriptor CssReference = new(
        "DX2011", Severity.Warning, "The style sheet asks for '{0}', which is not in the book; the declaration was left out",
        "Write small pictures as data: addresses; fonts are embedded with --embed-fonts or EpubOptions.EmbedFonts");

    public static readonly DiagnosticDescriptor CssProperty = new(
        "DX2012", Severity.Warning, "EPUB does not permit '{0}' in style sheets; it was left out",
        "The direction of text is told by 'direction:' in the front matter and by dir attributes");

    public static readonly DiagnosticDescriptor CssFontFace = new(
        "DX2013", Severity.Warning, "The style sheet brings a font of its own, which was left out",
        "Embed its file with --font-path and --embed-fonts, or EpubOptions.FontPaths and EmbedFonts");

    public static readonly DiagnosticDescriptor FontNotEmbedded = new(
        "DX2014", Severity.Warning, "The font file '{0}' was not embedded: {1}");

    public static readonly DiagnosticDescriptor FontUnused = new(
        "DX2015", Severity.Info, "The font '{0}' was not embedded, since neither the theme nor the added CSS names it");

    public static readonly DiagnosticDescriptor FontWithoutLicence = new(
        "DX2016", Severity.Warning, "There is no licence beside the font '{0}' nor in it", "Put LICENSE.txt or OFL.txt into its folder");

    public static readonly DiagnosticDescriptor StoreBookHeavy = new(
        "DX2020", Severity.Warning, "{0} takes books of at most {1:0} MB; this one has {2:0}", "{3}");

    public static readonly DiagnosticDescriptor StoreImageHeavy = new(
        "DX2021", Severity.Warning, "{0} takes images of at most {2:0.#} MB; '{1}' has {3:0.#}", "{4}");

    public static readonly DiagnosticDescriptor StoreImagePixels = new(
        "DX2022", Severity.Warning, "{0} takes images of at most {2:0.#} million pixels; '{1}' has {3:0.#}", "{4}");

    public static readonly DiagnosticDescriptor StoreImageFormat = new(
        "DX2023", Severity.Warning, "{0} does not take the image '{1}', which is {2}", "{3}; save it as PNG or JPEG");

    public static readonly DiagnosticDescriptor StoreImageColors = new(
        "DX2024", Severity.Warning, "{0} takes images in RGB alone; '{1}' is in printing colours", "{2}");

    public static readonly DiagnosticDescriptor StoreCoverSmall = new(
        "DX2025", Severity.Warning, "{0} wants a cover of {1} by {2} pixels or more; this one has {3:0} by {4:0}", "{5}");

    public static readonly DiagnosticDescriptor StoreCoverLong = new(
        "DX2026", Severity.Warning, "{0} takes covers of at most {1} pixels along a side; this one has {2:0}", "{3}");

    public static readonly DiagnosticDescriptor StoreCoverHeavy = new(
        "DX2027", Severity.Info, "{0} asks for covers of at most {1:0.#} MB; this one has {2:0.#}", "{3}");

    public static readonly DiagnosticDescriptor StoreCoverFormat = new(
        "DX2028", Severity.Warning, "{0} takes no cover that is {1}", "{2}; name a PNG or JPEG as 'cover:' in the front matter");

    public static readonly DiagnosticDescriptor StoreContentsDepth = new(
        "DX2029", Severity.Info, "{0} shows {1} levels of the table of contents; from this heading on there are more", "{2}; --toc-depth {1} leaves them out");

    public static readonly DiagnosticDescriptor StoreNestedTable = new(
        "DX2030", Severity.Warning, "{0} does not show tables within tables", "{1}");

    public static readonly DiagnosticDescriptor StoreWideTable = new(
        "DX2031", Severity.Info, "{0} warns of tables wider than {1} columns; this one has {2}", "{3}");

    public static readonly DiagnosticDescriptor StoreMath = new(
        "DX2032", Severity.Info, "{0} {1} shows no MathML; the book has formulas, the first of them here", "{2}");

    public static readonly DiagnosticDescriptor StoreDrawingText = new(
        "DX2033", Severity.Warning, "{0} loses the letters of the SVG image '{1}'", "{2}; turn text into outlines, or save it as PNG");

    public static readonly DiagnosticDescriptor StoreDrawings = new(
        "DX2034", Severity.Info, "{0} sets books of more than {1} SVG images without its better typesetting", "{2}");

    public static readonly DiagnosticDescriptor StoreMetadata = new(
        "DX2035", Severity.Warning, "{0} wants {1}", "{3}; write '{2}:' into the front matter");

    public static readonly DiagnosticDescriptor StoreIsbn = new(
        "DX2036", Severity.Info, "{0} finds a book by its ISBN, and this one has none", "{1}; write 'isbn:' into the front matter, or the ISBN into the file's name");

    public static readonly DiagnosticDescriptor StoreRival = new(
        "DX2037", Severity.Warning, "{0} rejects books that lead to other stores; this link leads to {1}", "{2}");

    public static readonly DiagnosticDescriptor ImageChanged = new(
        "DX2044", Severity.Error, "The image '{0}' changed or went away while it was read; nothing was written", "Export again when it is whole");

    public static readonly DiagnosticDescriptor EpubFilesShared = new(
        "DX2045", Severity.Info, "Headings would begin {0} files; as reading systems get slow above {1}, up to {2} neighbours share one from here on",
        "A split level with fewer headings gives each a file of its own");

    public static readonly DiagnosticDescriptor EpubContentsThinned = new(
        "DX2046", Severity.Info, "The table of contents would have {0} entries; as reading systems get slow above {1}, it names the first heading of each file that several share",
        "Make most of them headings of a lower level, and leave them out with --toc-depth");

    public static readonly DiagnosticDescriptor EpubBlockWhole = new(
        "DX2047", Severity.Info, "This comes to about {0} KB of the e-book and can't be divided without a visible seam, so that its file is larger than the 250 KB that old readers open quickly",
        "Divide it into several paragraphs, items or cells");

    public static readonly DiagnosticDescriptor StoreAnimation = new(
        "DX2048", Severity.Warning, "{0} takes no image that moves, such as '{1}'", "{2}; save the frame that tells most");

    public static readonly DiagnosticDescriptor StoreTransparency = new(
        "DX2049", Severity.Info, "{0} advises against images with a transparent ground, such as '{1}'", "{2}; save it on white");

    public static readonly DiagnosticDescriptor StoreCoverAdvised = new(
        "DX2050", Severity.Info, "{0} asks for covers of {1} by {2} pixels; this one has {3:0} by {4:0}", "{5}");

    public static readonly DiagnosticDescriptor StoreDrawingLong = new(
        "DX2051", Severity.Warning, "{0} takes SVG images of at most {2} pixels along a side; '{1}' has {3:0}", "{4}; give its root a smaller width and height");

    public static readonly DiagnosticDescriptor StoreFileImages = new(
        "DX2052", Severity.Info, "{0} advises against more than {1:0.#} MB of images in a content file; from here to the end of the file there are {2:0.#}", "{3}; a deeper --split-level makes more files");

    public static readonly DiagnosticDescriptor FontEmbeddedWhole = new(
        "DX2040", Severity.Info, "The font '{0}' was embedded whole, not with the book's characters alone: {1}");

    public static readonly DiagnosticDescriptor FontNotNeeded = new(
        "DX2041", Severity.Info, "The font '{0}' was not embedded: {1}");

    public static readonly DiagnosticDescriptor StoreBookAdvised = new(
        "DX2042", Severity.Info, "{0} advises against books of more than {1:0} MB; this one has {2:0}", "{3}");

    public static readonly DiagnosticDescriptor StoreImageAdvised = new(
        "DX2043", Severity.Info, "{0} advises against images of more than {2:0.#} MB; '{1}' has {3:0.#}", "{4}");

    // 30xx: command line and configuration

    // 40xx: themes
    public static readonly DiagnosticDescriptor UnknownTheme = new(
        "DX4001", Severity.Warning, "There is no theme '{0}'; the theme 'article' was used", "Built in are: {1}");

    public static readonly DiagnosticDescriptor ThemeCircle = new(
        "DX4002", Severity.Warning, "'{0}' can't be extended: themes extend each other in a circle");

    public static readonly DiagnosticDescriptor FontsOfDocumentTheme = new(
        "DX4003", Severity.Warning, "A theme that a document names brings no font files; '{0}' was not looked at",
        "Name the theme or the fonts when exporting: --theme, --font-path");
}
