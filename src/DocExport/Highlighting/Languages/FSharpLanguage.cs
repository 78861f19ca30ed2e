using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class FSharpLanguage
{
    private static readonly Rule[] Holes =
        [new Literal("{{"), new Literal("}}"), new Interpolation("{", '}') { Separator = ':', OneLine = true },
            FormatSpecifier.Instance];

    private static readonly Rule[] Plain = [Shared.Escape, FormatSpecifier.Instance];

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "abstract and as assert begin class default delegate do done downcast downto elif else end exception extern"
                + " finally fixed for fun function global if in inherit inline interface internal lazy let match member mutable new not of"
                + " override private public rec return select sig static struct then to try upcast use val void when while with yield"
                + " let! use! do! return! yield! match! async task seq"),
            (WordRole.BeforeType, "type inherit"),
            (WordRole.BeforePath, "open module namespace"),
            (WordRole.Operand, "base"),
            (WordRole.Type, "bool byte char decimal double exn float float32 int int16 int32 int64 list nativeint obj option sbyte single"
                + " string uint16 uint32 uint64 uint8 unit Result Map Set Async Task"),
            (WordRole.Constant, "true false null None Some Ok Error")),
        Rules =
        [
            Shared.SlashLine, new BlockComment("(*", "*)", nested: true) { Unless = ')' }, PreprocessorLine.Instance,
            new QuotedText("[<", new StringBody(">]", multiline: true) { Kind = HighlightKind.Attribute }),
            new QuotedText("$\"\"\"", new StringBody("\"\"\"", multiline: true, Holes)),
            new QuotedText("$\"", new StringBody("\"", multiline: true, [Shared.Escape, .. Holes])),
            new QuotedText("@\"", new StringBody("\"", multiline: true, new Literal("\"\""))),
            QuotedText.Block("\"\"\"", FormatSpecifier.Instance), QuotedText.Block("\"", Plain),
            new QuotedText("``", new StringBody("``", multiline: false) { Kind = HighlightKind.Variable }),
            new CharLiteral(HighlightKind.Type), FSharpBinding.Instance,
        ],
        WordPart = "'",
        WordTail = "!",
        Conventions = Conventions.Calls | Conventions.Members | Conventions.CapitalTypes,
    });
}
