using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>Unified, context and git patches.</summary>
internal sealed class DiffLanguage : Language
{
    public override void Scan(Lexer lexer)
    {
        var namesFile = false;
        while (!lexer.AtEnd)
        {
            namesFile = NamesFile(lexer, namesFile);
            lexer.Take(namesFile ? HighlightKind.Heading : KindOfLine(lexer), lexer.LineEnd());
            lexer.SkipLineBreak();
        }
    }

    // A removed line may begin with "--" itself, so the lines that name the files count only as a pair.
    private static bool NamesFile(Lexer lexer, bool previousDid)
    {
        if (lexer.Matches("diff ") || lexer.Matches("Index: "))
            return true;
        if (lexer.Matches("+++ "))
            return previousDid;
        if (!lexer.Matches("--- ") && !lexer.Matches("*** "))
            return false;
        var next = Math.Min(lexer.End, lexer.LineEnd() + (lexer.At(lexer.LineEnd()) == '\r' ? 2 : 1));
        return (previousDid && lexer.Current == '-')
            || lexer.Text.AsSpan(next, lexer.End - next).StartsWith(lexer.Current == '-' ? "+++ " : "--- ");
    }

    private static HighlightKind KindOfLine(Lexer lexer)
    {
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
