using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class JuliaLanguage
{
    private static readonly Rule[] Inside = [Shared.Escape, new Interpolation("$(", ')'), new SigilVariable("$")];

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "baremodule begin break catch const continue do else elseif end export finally for global if in isa let"
                + " local quote return try where while"),
            (WordRole.BeforeType, "struct"),
            (WordRole.Contextual, "mutable abstract primitive type"),
            (WordRole.BeforeFunction, "function macro"),
            (WordRole.BeforePath, "import module using"),
            (WordRole.Constant, "true false nothing missing pi Inf NaN")),
        Rules =
        [
            Shebang.Instance, new BlockComment("#=", "=#", nested: true), Shared.HashLine,
            new PrefixedText("raw r b", ignoreCase: false, Shared.Verbatim("\"\"\""), QuotedText.Line("\"")),
            QuotedText.Block("\"\"\"", Inside), QuotedText.Block("\"", Inside), QuotedText.Block("`", Inside), Shared.Char,
            new SigilVariable("@") { Kind = HighlightKind.Attribute }, RubySymbol.Instance,
        ],
        WordTail = "!",
        NumberSuffixes = false,
        Operators = "+-*/%=<>!&|^~?\\'$",
        Conventions = Shared.CapitalTypes | Conventions.CapitalCallsConstruct,
    });
}
