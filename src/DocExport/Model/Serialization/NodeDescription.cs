namespace DocExport.Model.Serialization;

/// <summary>A node's name and fields as data: what the JSON form and the text dump are both written from.</summary>
/// <param name="Type">The node's name in JSON.</param>
/// <param name="Fields">Fields that are not at their default, in the order to write them.</param>
internal sealed record NodeDescription(string Type, IReadOnlyList<KeyValuePair<string, object>> Fields)
{
    public static NodeDescription Of(Node node) => node switch
    {
        TextRun n => New("text", ("text", n.Text)),
        Emphasis n => New("emphasis", ("content", n.Content)),
        Strong n => New("strong", ("content", n.Content)),
        Strikethrough n => New("strikethrough", ("content", n.Content)),
        Superscript n => New("superscript", ("content", n.Content)),
        Subscript n => New("subscript", ("content", n.Content)),
        Mark n => New("mark", ("content", n.Content)),
        Insertion n => New("insertion", ("content", n.Content)),
        SmallCaps n => New("smallCaps", ("content", n.Content)),
        Span n => New("span", ("content", n.Content)),
        Abbreviation n => New("abbreviation", ("expansion", n.Expansion), ("content", n.Content)),
        Ruby n => New("ruby", ("annotation", n.Annotation), ("content", n.Content)),
        CodeSpan n => New("codeSpan", ("text", n.Text)),
        Link n => New("link", ("target", n.Target), ("title", n.Title), ("content", n.Content)),
        Image n => New("image", ("source", n.Source), ("alternativeText", n.AlternativeText), ("title", n.Title), ("width", n.Width), ("height", n.Height)),
        LineBreak => New("lineBreak"),
        SoftBreak => New("softBreak"),
        FootnoteReference n => New("footnoteReference", ("label", n.Label), ("number", n.Number)),
        InlineMath n => New("inlineMath", ("tex", n.Tex)),
        CrossReference n => New("crossReference", ("targetId", n.TargetId), ("form", Unless(n.Form, ReferenceForm.Number)), ("text", n.Text)),
        RawInline n => New("rawInline", ("format", n.Format), ("text", n.Text)),
        CustomInline n => throw NotCore(n),

        Paragraph n => New("paragraph", ("content", n.Content)),
        Heading n => New("heading", ("level", n.Level), ("number", n.Number), ("content", n.Content)),
        BlockQuote n => New("blockQuote", ("blocks", n.Blocks), ("attribution", n.Attribution)),
        BulletList n => New("bulletList", ("tight", Unless(n.IsTight, true)), ("items", n.Items)),
        OrderedList n => New(
            "orderedList",
            ("start", Unless(n.Start, 1)),
            ("numerals", Unless(n.Numerals, NumeralStyle.Decimal)),
            ("delimiter", Unless(n.Delimiter, ListDelimiter.Period)),
            ("tight", Unless(n.IsTight, true)),
            ("items", n.Items)),
        ListItem n => New("listItem", ("checked", n.IsChecked), ("blocks", n.Blocks)),
        DefinitionList n => New("definitionList", ("items", n.Items)),
        DefinitionItem n => New("definitionItem", ("terms", n.Terms), ("definitions", n.Definitions)),
        DefinitionTerm n => New("term", ("content", n.Content)),
        Definition n => New("definition", ("blocks", n.Blocks)),
        Table n => New(
            "table",
            ("number", n.Number),
            ("columns", string.Join(' ', n.Columns.Select(ColumnText.Write))),
            ("caption", n.Caption),
            ("head", n.Head),
            ("body", n.Body),
            ("foot", n.Foot)),
        TableRow n => New("row", ("cells", n.Cells)),
        TableCell n => New(
            "cell",
            ("columnSpan", Unless(n.ColumnSpan, 1)),
            ("rowSpan", Unless(n.RowSpan, 1)),
            ("header", Unless(n.IsHeader, false)),
            ("scope", n.Scope),
            ("alignment", n.Alignment),
            ("blocks", n.Blocks)),
        CodeBlock n => New("codeBlock", ("language", Unless(n.Language, "")), ("text", n.Text)),
        Figure n => New("figure", ("number", n.Number), ("blocks", n.Blocks), ("caption", n.Caption)),
        ThematicBreak => New("thematicBreak"),
        PageBreak => New("pageBreak"),
        ColumnBreak => New("columnBreak"),
        Alert n => New("alert", ("kind", n.Kind), ("title", n.Title), ("blocks", n.Blocks)),
        MathBlock n => New("mathBlock", ("number", n.Number), ("tex", n.Tex)),
        TableOfContents n => New("tableOfContents", ("kind", Unless(n.Kind, ContentsKind.Headings)), ("depth", n.Depth), ("title", n.Title)),
        Container n => New("container", ("blocks", n.Blocks)),
        Division n => New("division", ("kind", n.Kind), ("file", n.File), ("blocks", n.Blocks)),
        RawBlock n => New("rawBlock", ("format", n.Format), ("text", n.Text)),
        Footnote n => New("footnote", ("label", n.Label), ("blocks", n.Blocks)),
        _ => throw NotCore(node),
    };

    private static NodeDescription New(string type, params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var list = new List<KeyValuePair<string, object>>(fields.Length);
        foreach ((string name, object? value) in fields)
        {
            if (value is not null and not IReadOnlyCollection<Node> { Count: 0 })
                list.Add(new(name, value));
        }

        return new(type, list);
    }

    private static object? Unless<T>(T value, T standard) => EqualityComparer<T>.Default.Equals(value, standard) ? null : value;

    private static NotSupportedException NotCore(Node node) =>
        new($"{node.GetType().Name} is no core node: resolve the document first, which lowers custom nodes.");
}
