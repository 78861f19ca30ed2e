using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class JavaLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "abstract assert break case catch const continue default do else final finally for goto if native private"
                + " protected public return static strictfp switch synchronized throw transient try volatile while"),
            (WordRole.BeforeType, "class interface enum extends implements instanceof new throws"),
            (WordRole.BeforePath, "package import"),
            (WordRole.Operand, "this super"),
            (WordRole.Contextual, "var yield sealed permits non module requires exports opens uses provides when"),
            (WordRole.ContextualBeforeType, "record"),
            (WordRole.Type, "boolean byte char double float int long short void"),
            (WordRole.Constant, "true false null")),
        Rules =
        [
            Shared.SlashLine, Shared.SlashBlock, Shared.Annotation, QuotedText.Block("\"\"\"", Shared.Escape), Shared.DoubleQuoted,
            Shared.Char,
        ],
        Conventions = Shared.ConstructByName,
    });
}
