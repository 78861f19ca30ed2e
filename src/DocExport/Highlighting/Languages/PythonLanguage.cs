using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class PythonLanguage
{
    private static readonly Rule[] Plain = [Shared.Escape, FormatSpecifier.Instance];

    private static readonly Rule[] Holes =
        [new Literal("{{"), new Literal("}}"), new Interpolation("{", '}') { Separator = ':', OneLine = true }];

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "and as assert async await break continue del elif else except finally for from global if in is"
                + " lambda nonlocal not or pass raise return try while with yield"),
            (WordRole.BeforeType, "class"),
            (WordRole.BeforeFunction, "def"),
            (WordRole.BeforePath, "import"),
            (WordRole.Contextual, "match case type"),
            (WordRole.Variable, "self cls"),
            (WordRole.Type, "bool bytearray bytes complex dict float frozenset int list object set str tuple type"),
            (WordRole.Contextual, "match case type"),
            (WordRole.Constant, "True False None NotImplemented Ellipsis __name__ __file__ __doc__")),
        Rules =
        [
            Shebang.Instance, Shared.HashLine, Shared.Annotation,
            new PrefixedText("rb br r", ignoreCase: true, Quotes([])),
            new PrefixedText("fr rf", ignoreCase: true, Quotes(Holes)),
            new PrefixedText("f", ignoreCase: true, Quotes([Shared.Escape, .. Holes])),
            new PrefixedText("b u", ignoreCase: true, Quotes(Plain)),
            .. Quotes(Plain),
        ],
        Operators = "+-*/%=<>!&|^~@",
        Conventions = Shared.ConstructByName & ~Conventions.GenericCalls,
    });

    private static QuotedText[] Quotes(Rule[] inside) =>
    [
        QuotedText.Block("\"\"\"", inside), QuotedText.Block("'''", inside), QuotedText.Line("\"", inside),
        QuotedText.Line("'", inside),
    ];
}
