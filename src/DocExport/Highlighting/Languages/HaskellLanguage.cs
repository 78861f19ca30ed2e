using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class HaskellLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "case class data default deriving do else foreign forall if in infix infixl infixr instance let newtype of"
                + " then type where mdo rec family"),
            (WordRole.BeforePath, "import module"),
            (WordRole.Contextual, "qualified hiding as"),
            (WordRole.Constant, "True False Nothing otherwise")),
        Rules =
        [
            new BlockCommentPragma(), new BlockComment("{-", "-}", nested: true, documentation: "{-|"),
            HaskellLineComment.Instance, HaskellSignature.Instance, QuotedText.Block("\"", Shared.Escape), Shared.Char,
            new QuotedText("`", new StringBody("`", multiline: false) { Kind = HighlightKind.Operator }),
        ],
        WordPart = "'",
        Operators = "+-*/%=<>!&|^~?:@#$\\.",
        Punctuation = "()[]{},;",
        Conventions = Conventions.CapitalTypes,
    });
}
