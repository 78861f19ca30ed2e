using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>Unified, context and git patches.</summary>
internal sealed class DiffLanguage : Language
{
    public override void Scan(Lexer lexer)
    {
        while (!lexer.AtEnd)
        {
            lexer.Take(KindOfLine(lexer), lexer.LineEnd());
            lexer.SkipLineBreak();
        }
    }

    private static HighlightKind KindOfLine(Lexer lexer)
    {
        if (lexer.Matches("+++ ") || lexer.Matches("--- ") || lexer.Matches("*** ") || lexer.Matches("diff ") || lexer.Matches("Index: "))
            return HighlightKind.Heading;
        if (lexer.Matches("@@") || lexer.Matches("***************") || lexer.Matches("index ") || lexer.Matches("new file mode ")
            || lexer.Matches("deleted file mode ") || lexer.Matches("old mode ") || lexer.Matches("new mode ")
            || lexer.Matches("similarity index ") || lexer.Matches("rename ") || lexer.Matches("copy ") || lexer.Matches("Binary files "))
            return HighlightKind.Preprocessor;
        return lexer.Current switch
        {
            '+' or '>' => HighlightKind.Inserted,
            '-' or '<' => HighlightKind.Deleted,
            '!' => HighlightKind.Keyword,
            '\\' or '#' => HighlightKind.Comment,
            _ => HighlightKind.Text,
        };
    }
}
