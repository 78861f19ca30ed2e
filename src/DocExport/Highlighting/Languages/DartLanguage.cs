using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class DartLanguage
{
    private static readonly Rule[] Inside = [Shared.Escape, new Interpolation("${", '}'), new SigilVariable("$")];

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "assert await break case catch const continue default do else export final finally for if in is"
                + " late library part required rethrow return switch throw try var when while with yield import external factory"
                + " covariant typedef"),
            (WordRole.BeforeType, "class enum extends implements mixin new on typedef"),
            (WordRole.Operand, "this super"),
            (WordRole.Contextual, "abstract as async base covariant deferred dynamic extension external factory get hide interface"
                + " library mixin of on operator part sealed set show static sync"),
            (WordRole.Type, "bool double int num void dynamic never"),
            (WordRole.Constant, "true false null")),
        Rules =
        [
            Shared.SlashLine, Shared.NestedSlashBlock, Shared.Annotation,
            new PrefixedText("r", ignoreCase: false, Shared.Verbatim("\"\"\""), Shared.Verbatim("'''"),
                Shared.Verbatim("\"", false), Shared.Verbatim("'", false)),
            QuotedText.Block("\"\"\"", Inside), QuotedText.Block("'''", Inside), QuotedText.Line("\"", Inside),
            QuotedText.Line("'", Inside),
        ],
        WordStart = "$",
        WordPart = "$",
        Conventions = Shared.ConstructByName,
    });
}
