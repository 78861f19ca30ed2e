using DocExport.Model;

namespace DocExport.Testing;

/// <summary>A document in which every core node occurs, with every property away from its default at least once.</summary>
public static class EveryNode
{
    public static Document Document { get; } = new()
    {
        Metadata = new Metadata
        {
            Title = "Every <node> & more",
            Subtitle = "A sample",
            Authors = [new("Ada Example") { SortName = "Example, Ada" }, new("Ed Itor") { Role = "edt" }],
            Date = new DateOnly(2023, 11, 25),
            Modified = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Language = LanguageTag.Parse("en-GB"),
            Description = "All nodes in one document.",
            Subjects = ["samples", "nodes"],
            Publisher = "Example Press",
            Rights = "Public domain",
            Identifiers = [new("DOI", "10.1000/182")],
            Series = new("Samples", 2.5),
            Direction = TextDirection.LeftToRight,
        },
        Settings = new DocumentSettings { Contents = true, ContentsDepth = 2, NumberSections = false, HyphenationExceptions = ["ta-ble"] },
        Blocks =
        [
            new Heading(1, ["Inlines"]) { Attributes = new() { Id = "inlines" }, SourceSpan = new("every.md", 1, 1, 9) },
            new Paragraph(Inlines()),
            new TableOfContents { Depth = 2, Title = ["In this document"] },
            new TableOfContents(ContentsKind.Figures),
            .. Lists(),
            .. Boxes(),
            new Table(
                [new(), new(ColumnAlignment.Right, 0.25), new(ColumnAlignment.Center)],
                [new([Cell("Name"), Cell("Count"), Cell("Share")])],
                [
                    new([Cell("Apples") with { IsHeader = true }, Cell("12"), Cell("60 %") with { RowSpan = 2 }]),
                    new([Cell("Pears and plums") with { ColumnSpan = 2, Alignment = ColumnAlignment.Left }]),
                ])
            {
                Foot = [new([Cell("Sum"), Cell("20"), Cell("100 %")])],
                Caption = ["Fruit in the basket"],
                Attributes = new() { Id = "fruit" },
            },
            new Figure([new Paragraph([new Image("images/missing.png", "A basket of fruit")])], ["The basket"]) { Attributes = new() { Id = "basket" } },
            new MathBlock(@"\frac{a}{b}"),
            new ThematicBreak(),
            new PageBreak(),
            new ColumnBreak(),
            new RawBlock("html", "<!-- nothing -->"),
            new Division(DivisionKind.Appendix, [new Heading(1, ["Appendix"]), new Paragraph(["The end."])]) { File = "appendix.md" },
        ],
        Footnotes = [new("one", [new Paragraph(["A note with ", new Emphasis(["stress"]), "."]), new CodeBlock("and code")])],
    };

    private static NodeList<Inline> Inlines() =>
    [
        "Plain, ",
        new Emphasis(["stressed"]),
        new SoftBreak(),
        new Strong(["strong"]),
        new LineBreak(),
        new Strikethrough(["gone"]),
        " x",
        new Superscript(["2"]),
        " H",
        new Subscript(["2"]),
        "O ",
        new Mark(["marked"]),
        " ",
        new Insertion(["added"]),
        " ",
        new SmallCaps(["Small"]),
        " ",
        new CodeSpan("code()"),
        " ",
        new Link(["a link"], "https://example.org/?a=1&b=2") { Title = "Example" },
        " ",
        new Link(["the table"], "#fruit"),
        " ",
        new Image("images/missing.png", "A missing image") { Title = "Missing", Width = Length.Millimetres(20), Height = Length.Percent(10) },
        new FootnoteReference("one"),
        " ",
        new InlineMath("a^2"),
        " ",
        new Abbreviation(["HTML"]) { Expansion = "HyperText Markup Language" },
        " ",
        new Span(["mot juste"]) { Attributes = new() { Language = LanguageTag.Parse("fr"), Classes = ["foreign"], Direction = TextDirection.LeftToRight, Values = [new("key", "value")] } },
        " ",
        new Ruby(["漢字"]) { Annotation = ["かんじ"] },
        " ",
        new CrossReference("basket"),
        " ",
        new CrossReference("inlines", ReferenceForm.Page),
        new RawInline("html", "<wbr>"),
    ];

    private static NodeList<Block> Lists() =>
    [
        new BulletList([Item("one"), new([new Paragraph(["two"]), new BulletList([Item("two and a half")])])]) { IsTight = false },
        new BulletList([Item("done") with { IsChecked = true }, Item("to do") with { IsChecked = false }]),
        new OrderedList([Item("four"), Item("five")]) { Start = 4, Numerals = NumeralStyle.LowerRoman, Delimiter = ListDelimiter.Parenthesis, IsTight = false },
        new DefinitionList([new([new(["Term"])], [new([new Paragraph(["What it means."])])])]),
    ];

    private static NodeList<Block> Boxes() =>
    [
        new BlockQuote([new Paragraph(["Quoted words."])]) { Attribution = ["Somebody"] },
        new Alert(AlertKind.Warning, [new Paragraph(["Take care."])]) { Title = ["Careful"] },
        new Container([new Paragraph(["Contained."])]) { Attributes = new() { Classes = ["box"] } },
        new CodeBlock("let x = 1;\n    indented", "rust") { Attributes = new() { Values = [new("title", "main.rs")] } },
    ];

    private static ListItem Item(string text) => new([new Paragraph([text])]);

    private static TableCell Cell(string text) => new([new Paragraph([text])]);
}
