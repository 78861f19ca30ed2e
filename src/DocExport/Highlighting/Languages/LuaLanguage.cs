using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class LuaLanguage
{
    private static readonly Rule[] Inside = [LuaEscape.Instance, FormatSpecifier.Instance];

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "and break do else elseif end for goto if in local not or repeat return then until while"),
            (WordRole.BeforeFunction, "function"),
            (WordRole.Variable, "self"),
            (WordRole.Constant, "true false nil")),
        Rules =
        [
            Shebang.Instance, new LuaLongBracket("--", HighlightKind.Comment), new LineComment("--", documentation: "---"),
            new LuaLongBracket("", HighlightKind.String), QuotedText.Line("\"", Inside), QuotedText.Line("'", Inside),
        ],
        Operators = "+-*/%=<>!&|^~?#",
        Conventions = Conventions.Calls | Conventions.Members | Conventions.UpperConstants,
    });
}
