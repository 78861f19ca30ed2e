using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class GraphQlLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "directive repeatable extend schema"),
            (WordRole.ContextualBeforeType, "type interface union enum input scalar implements on fragment"),
            (WordRole.Contextual, "query mutation subscription"),
            (WordRole.Type, "Int Float String Boolean ID"),
            (WordRole.Constant, "true false null")),
        Rules =
        [
            Shared.HashLine,
            new QuotedText("\"\"\"", new StringBody("\"\"\"", multiline: true) { Kind = HighlightKind.Documentation }),
            Shared.DoubleQuoted, Shared.Annotation, new SigilVariable("$"),
        ],
        Conventions = Shared.CapitalTypes | Conventions.Keys,
    });
}
