using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class RLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "break else for function if in next repeat return while"),
            (WordRole.Function, "library require"),
            (WordRole.Constant, "TRUE FALSE NULL NA NA_integer_ NA_real_ NA_character_ Inf NaN T F pi letters LETTERS")),
        Rules =
        [
            Shebang.Instance, new LineComment("#", documentation: "#'"), RRawString.Instance, QuotedText.Block("\"", Shared.Escape),
            QuotedText.Block("'", Shared.Escape),
            new QuotedText("`", new StringBody("`", multiline: false) { Kind = HighlightKind.Variable }),
            new PercentOperator(),
        ],
        WordPart = ".",
        Operators = "+-*/%=<>!&|^~?@$",
        Conventions = Conventions.Calls,
    });
}
