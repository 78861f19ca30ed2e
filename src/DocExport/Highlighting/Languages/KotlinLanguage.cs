using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class KotlinLanguage
{
    private static readonly SigilVariable Name = new("$");
    private static readonly Interpolation Hole = new("${", '}');

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "break by catch const constructor continue do else finally for if in init is as return throw try val"
                + " var when where while typealias abstract actual annotation companion crossinline data enum expect external final"
                + " infix inline inner internal lateinit noinline open operator out override private protected public reified sealed"
                + " suspend tailrec vararg dynamic field get set"),
            (WordRole.BeforeType, "class interface object typealias"),
            (WordRole.BeforeFunction, "fun"),
            (WordRole.BeforePath, "package import"),
            (WordRole.Operand, "this super it"),
            (WordRole.Contextual, "by data enum value annotation companion inner open sealed expect actual external infix inline suspend"
                + " tailrec operator out field where"),
            (WordRole.Accessor, "get set init"),
            (WordRole.Constant, "true false null")),
        Rules =
        [
            Shared.SlashLine, Shared.NestedSlashBlock, Shared.Annotation, QuotedText.Block("\"\"\"", Name, Hole),
            QuotedText.Line("\"", Shared.Escape, Name, Hole), Shared.Char,
            new RawIdentifier("`", "`"),
        ],
        Conventions = Shared.ConstructByName,
    });
}
