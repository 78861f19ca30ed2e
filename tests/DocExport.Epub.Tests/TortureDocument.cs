using DocExport.Model;

namespace DocExport.Epub.Tests;

/// <summary>All that has been seen to break e-books, in one document.</summary>
internal static class TortureDocument
{
    public static Document Create() => new()
    {
        Metadata = new()
        {
            Title = "A & <B> \"quoted\" -- ]]> 'x'\u0001",
            Subtitle = "& <sub>",
            Authors = [new Contributor("O'Neil & <Sons>"), new Contributor("Ed <Itor>") { Role = "edt" }, new Contributor("  "), new Contributor("X") { Role = "not a code" }],
            Description = "<p>a & b</p>",
            Subjects = ["a & b", "a & b", ""],
            Publisher = "P & Q",
            Rights = "© <us>",
            Identifiers = [new Identifier("ISBN", "978-0-306-40615-7"), new Identifier("ISBN", "123"), new Identifier("UUID", "urn:uuid:nonsense"), new Identifier("DOI", "10.1/<x>")],
            Series = new Series("S & T", 2.5),
            Date = new DateOnly(2024, 2, 29),
        },
        Settings = new() { Contents = true },
        Blocks =
        [
            Text("Before any heading."),
            new Heading(3, ["Begins at 3"]) { Attributes = Id("same") },
            new Heading(1, ["Title & <b> -- \u0000\u001F]]>"]) { Attributes = Id("same") },
            new Heading(1, []),
            new Heading(4, ["Skips ", new FootnoteReference("n"), new Link(["link"], "#nowhere")]) { Attributes = Id("übung ٣") },
            new Heading(6, [new Image("no.png", "")]),
            new Heading(2, ["Back"]) { Attributes = Id("x-note-1") },
            new Paragraph(
            [
                "Links: ", new Link(["js"], "javascript:alert(1)"), new Link(["file"], "file:///etc/passwd"), new Link(["data"], "data:text/html,x"),
                new Link(["vb"], " JavaScript:alert(1)"), new Link(["space"], "https://example.org/a b?c=\"d\"&e=<f>#g#h|^`{}\\"), new Link(["bad"], "http://exa mple/"),
                new Link(["port"], "http://a:99999/"), new Link(["none"], "http://"), new Link(["ipv4"], "http://1.2.3.400/"), new Link(["idn"], "https://bücher.example/straße?ü=%zz"),
                new Link(["user"], "https://u:p@example.org"), new Link(["mail"], "mailto:a b@example.org?subject=x&body=y"), new Link(["scheme"], "foo:bar"),
                new Link(["relative"], "other.md#x"), new Link(["here"], "#übung ٣"), new Link(["same"], "#same"), new Link([], "https://example.org/"),
                new Link([new Image("no.png", "")], "https://example.org/x"), new Link([new Link(["inner"], "#same")], "https://example.org/"),
                new Link(["title"], "https://example.org/") { Title = "a \"t\" <i>" }, new Link(["v6"], "http://[::1]/"), new Link(["slash"], "//example.org/x"),
            ]),
            new Paragraph(["Controls: \u0000\u0007\u000B\u000C\u001F\uFFFE\uFFFF", "\uD800", "\uDC00 \u0085\u009F \uFDD0 \u2028"]),
            new Paragraph([new RawInline("html", "<b onclick=\"x\">"), "raw", new RawInline("html", "<!-- a -- b -->"), new RawInline("html", "<script>"), new RawInline("html", "</i>")]),
            new RawBlock("html", "<div><script>alert(1)</script><form><input></form><iframe src='x'></iframe><p>kept<!-- -- --></div>&nbsp;&copy;"),
            new RawBlock("tex", "\\newpage"),
            Images(),
            new Table([], [], []),
            Nonsense(),
            new DefinitionList([new DefinitionItem([], []), new DefinitionItem([new DefinitionTerm(["t"])], [])]),
            new BulletList([]),
            Nested(12),
            Nested(200),
            new OrderedList([new ListItem([]), new ListItem([new CodeBlock("a\n\tb")])]) { Start = 0, Numerals = NumeralStyle.UpperRoman },
            new BulletList([new ListItem([Text("done")]) { IsChecked = true }, new ListItem([new Heading(1, ["In a list"])]) { IsChecked = false }]),
            new BlockQuote([new Heading(1, ["In a quote"])]) { Attribution = ["A & B"] },
            .. Enum.GetValues<AlertKind>().Select(kind => new Alert(kind, [Text("alert")])),
            new Alert(AlertKind.Note, []) { Title = [" "] },
            new Alert(AlertKind.Tip, [Text("second tip")]),
            new Figure([new Paragraph([new Image("dot.png", "A dot")])], ["Caption & <b>"]) { Number = "1" },
            new CodeBlock(new string('x', 5000) + "\u0000", "c++ <\"&>"),
            Text(new string('W', 3000)),
            new Paragraph([new InlineMath("a < b & \\frac{1}{2}"), new FootnoteReference("n"), new FootnoteReference("missing"), new FootnoteReference("nested")]),
            new MathBlock(""),
            new MathBlock("\\sum_{i=0}^n i^2 = \\sqrt[3]{\\frac{a}{b}} \\quad \\begin{cases} x & \\text{if } y \\\\ \\hat z & \\mathbb{R} \\end{cases}"),
            new MathBlock("\\unknown{x}"),
            new Paragraph(["עברית وعربي"]) { Attributes = new() { Direction = TextDirection.RightToLeft, Language = LanguageTag.Parse("ar-x") } },
            new Paragraph([new Span(["odd"]) { Attributes = new() { Language = LanguageTag.Parse("en-12345678-a-b"), Classes = ["a b", "\"<&"] } }]) { Attributes = Id("1 2\u0001") },
            new Paragraph([new Ruby(["漢字"]) { Annotation = ["かんじ"] }, new Abbreviation(["HTML"]) { Expansion = "\"<>&" }, new SmallCaps(["sc"])]),
            new TableOfContents(),
            new TableOfContents(ContentsKind.Figures),
            new PageBreak(),
            new ThematicBreak(),
            new Division(DivisionKind.Part, [new Heading(1, ["Part"]), new Division(DivisionKind.Chapter, [Text("no heading")]) { File = "a/b.md" }]),
            new Division(DivisionKind.Appendix, []) { Attributes = Id("empty") },
            new Paragraph([new Link(["to a file"], "a/./b.md"), new CrossReference("same"), new CrossReference("void") { Text = "Void" }]),
        ],
        Footnotes =
        [
            new Footnote("n", [Text("A note."), new CodeBlock("code")]),
            new Footnote("nested", [new BulletList([new ListItem([new Paragraph(["calls ", new FootnoteReference("n"), new FootnoteReference("nested")])])])]),
            new Footnote("unused", [Text("never")]),
            new Footnote("n", [Text("twice")]),
        ],
        Resources = new MemoryResources(),
    };

    private static Paragraph Text(string text) => new([text]);

    private static Attributes Id(string id) => new() { Id = id };

    private static Paragraph Images() => new(
    [
        new Image("dot.png", "A dot & \"more\"") { Title = "t" }, new Image("dot.png", ""), new Image("copy.png", "Same") { Width = Length.Percent(150) },
        new Image("missing.png", "Missing"), new Image("https://example.org/x.png", "Remote"), new Image("../x.png", "Outside"), new Image("broken.png", "Broken"),
        new Image("bad.svg", "Bad drawing") { Height = Length.Millimetres(10) }, new Image("torn.svg", "Torn"), new Image("dot.bmp", "Bitmap"), new Image("", "Nothing"),
    ]);

    private static Table Nonsense() => new(
        [new TableColumn(ColumnAlignment.Right, 0.3), new TableColumn(ColumnAlignment.Center)],
        [new TableRow([new TableCell([Text("h")]) { ColumnSpan = 5000, RowSpan = 9 }, new TableCell([])])],
        [
            new TableRow([new TableCell([Text("r")]) { IsHeader = true, RowSpan = 0 }, new TableCell([Nested(3)]), new TableCell([Text("beyond")])]),
            new TableRow([]),
            new TableRow([new TableCell([new Table([], [], [new TableRow([new TableCell([Text("inner")])])])]) { RowSpan = 99 }]),
        ])
    {
        Caption = ["Caption ", new Emphasis(["& <b>"])],
        Number = "1",
    };

    private static BulletList Nested(int depth)
    {
        var list = new BulletList([new ListItem([Text("deepest")])]);
        for (int i = 1; i < depth; i++)
            list = new BulletList([new ListItem([Text("level"), list])]);
        return list;
    }
}
