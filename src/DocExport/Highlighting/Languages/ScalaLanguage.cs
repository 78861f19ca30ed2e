using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class ScalaLanguage
{
    private static readonly Rule[] Holes = [new Literal("$$"), new Interpolation("${", '}'), new SigilVariable("$")];

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "abstract case catch do else export final finally for forSome given if implicit lazy match override"
                + " private protected return sealed then throw try val var while yield"),
            (WordRole.BeforeType, "class trait object enum extends new with type"),
            (WordRole.BeforeFunction, "def"),
            (WordRole.BeforePath, "package import"),
            (WordRole.Operand, "this super"),
            (WordRole.Contextual, "using inline opaque open extension derives end infix transparent as"),
            (WordRole.Constant, "true false null")),
        Rules =
        [
            Shared.PlainSlashLine, Shared.NestedSlashBlock, Shared.Annotation, QuotedText.Block("\"\"\""), Shared.DoubleQuoted,
            new PrefixedText("raw", ignoreCase: false, QuotedText.Block("\"\"\"", Holes), QuotedText.Line("\"", Holes)),
            new PrefixedText("s f", ignoreCase: false, QuotedText.Block("\"\"\"", Holes),
                QuotedText.Line("\"", [Shared.Escape, .. Holes])),
            new CharLiteral(HighlightKind.Constant), new RawIdentifier("`", "`"),
        ],
        Operators = "+-*/%=<>!&|^~?#",
        Conventions = Shared.ConstructByName & ~Conventions.GenericCalls,
    });
}
