using System.Text.Json;

namespace DocExport.Model.Serialization;

/// <summary>Reads what <see cref="NodeJsonWriter"/> writes.</summary>
internal static class NodeJsonReader
{
    /// <exception cref="FormatException">The JSON is no such list of nodes.</exception>
    public static NodeList<T> ReadList<T>(JsonElement array)
        where T : Node
    {
        if (array.ValueKind != JsonValueKind.Array)
            throw new FormatException("A list of nodes is a JSON array.");
        var nodes = new List<T>(array.GetArrayLength());
        foreach (JsonElement element in array.EnumerateArray())
            nodes.Add(Read(element) as T ?? throw new FormatException($"'{TypeOf(element)}' is no {typeof(T).Name}."));
        return nodes.ToNodeList();
    }

    private static Node Read(JsonElement element)
    {
        var json = new JsonFields(element);
        Node node = TypeOf(element) switch
        {
            "text" => new TextRun(json.Text("text")),
            "emphasis" => new Emphasis(json.Inlines("content")),
            "strong" => new Strong(json.Inlines("content")),
            "strikethrough" => new Strikethrough(json.Inlines("content")),
            "superscript" => new Superscript(json.Inlines("content")),
            "subscript" => new Subscript(json.Inlines("content")),
            "mark" => new Mark(json.Inlines("content")),
            "insertion" => new Insertion(json.Inlines("content")),
            "smallCaps" => new SmallCaps(json.Inlines("content")),
            "span" => new Span(json.Inlines("content")),
            "abbreviation" => new Abbreviation(json.Inlines("content")) { Expansion = json.Text("expansion") },
            "ruby" => new Ruby(json.Inlines("content")) { Annotation = json.Inlines("annotation") },
            "codeSpan" => new CodeSpan(json.Text("text")),
            "link" => new Link(json.Inlines("content"), json.Text("target")) { Title = json.OptionalText("title") },
            "image" => new Image(json.Text("source"), json.Text("alternativeText"))
            {
                Title = json.OptionalText("title"),
                Width = json.Length("width"),
                Height = json.Length("height"),
            },
            "lineBreak" => new LineBreak(),
            "softBreak" => new SoftBreak(),
            "footnoteReference" => new FootnoteReference(json.Text("label")) { Number = json.OptionalText("number") },
            "inlineMath" => new InlineMath(json.Text("tex")),
            "crossReference" => new CrossReference(json.Text("targetId"), json.Enum("form", ReferenceForm.Number)) { Text = json.OptionalText("text") },
            "rawInline" => new RawInline(json.Text("format"), json.Text("text")),

            "paragraph" => new Paragraph(json.Inlines("content")),
            "heading" => new Heading(json.Number("level"), json.Inlines("content")) { Number = json.OptionalText("number") },
            "blockQuote" => new BlockQuote(json.Blocks("blocks")) { Attribution = json.Inlines("attribution") },
            "bulletList" => new BulletList(json.List<ListItem>("items")) { IsTight = json.Flag("tight") ?? true },
            "orderedList" => new OrderedList(json.List<ListItem>("items"))
            {
                Start = json.OptionalNumber("start") ?? 1,
                Numerals = json.Enum("numerals", NumeralStyle.Decimal),
                Delimiter = json.Enum("delimiter", ListDelimiter.Period),
                IsTight = json.Flag("tight") ?? true,
            },
            "listItem" => new ListItem(json.Blocks("blocks")) { IsChecked = json.Flag("checked") },
            "definitionList" => new DefinitionList(json.List<DefinitionItem>("items")),
            "definitionItem" => new DefinitionItem(json.List<DefinitionTerm>("terms"), json.List<Definition>("definitions")),
            "term" => new DefinitionTerm(json.Inlines("content")),
            "definition" => new Definition(json.Blocks("blocks")),
            "table" => new Table(json.Columns("columns"), json.List<TableRow>("head"), json.List<TableRow>("body"))
            {
                Foot = json.List<TableRow>("foot"),
                Caption = json.Inlines("caption"),
                Number = json.OptionalText("number"),
            },
            "row" => new TableRow(json.List<TableCell>("cells")),
            "cell" => new TableCell(json.Blocks("blocks"))
            {
                ColumnSpan = json.OptionalNumber("columnSpan") ?? 1,
                RowSpan = json.OptionalNumber("rowSpan") ?? 1,
                IsHeader = json.Flag("header") ?? false,
                Scope = json.OptionalEnum<HeaderCellScope>("scope"),
                Alignment = json.OptionalEnum<ColumnAlignment>("alignment"),
            },
            "codeBlock" => new CodeBlock(json.Text("text"), json.OptionalText("language") ?? ""),
            "figure" => new Figure(json.Blocks("blocks"), json.Inlines("caption")) { Number = json.OptionalText("number") },
            "thematicBreak" => new ThematicBreak(),
            "pageBreak" => new PageBreak(),
            "columnBreak" => new ColumnBreak(),
            "alert" => new Alert(json.Enum("kind", AlertKind.Note), json.Blocks("blocks")) { Title = json.Inlines("title") },
            "mathBlock" => new MathBlock(json.Text("tex")) { Number = json.OptionalText("number") },
            "tableOfContents" => new TableOfContents(json.Enum("kind", ContentsKind.Headings))
            {
                Depth = json.OptionalNumber("depth"),
                Title = json.Inlines("title"),
            },
            "container" => new Container(json.Blocks("blocks")),
            "division" => new Division(json.Enum("kind", DivisionKind.Chapter), json.Blocks("blocks")) { File = json.OptionalText("file") },
            "rawBlock" => new RawBlock(json.Text("format"), json.Text("text")),
            "footnote" => new Footnote(json.Text("label"), json.Blocks("blocks")),
            string type => throw new FormatException($"There is no node type '{type}'."),
        };
        return node with { Attributes = json.Attributes(), SourceSpan = json.Span() };
    }

    private static string TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()!
            : throw new FormatException("A node is a JSON object with a type.");
}
