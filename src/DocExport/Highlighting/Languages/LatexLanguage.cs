using System.Buffers;
using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>TeX and LaTeX: commands, environments, comments, mathematics, headings, verbatim stretches.</summary>
internal sealed class LatexLanguage : Language
{
    private static readonly SearchValues<char> HeadingEnds = SearchValues.Create("{}\\$%\n");

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\%{}[]$&~^_#");

    private static readonly WordTable Structure = new(
        ignoreCase: false,
        (WordRole.Keyword, "documentclass usepackage begin end newcommand renewcommand providecommand newenvironment def let input include"
            + " RequirePackage ProvidesPackage newtheorem DeclareMathOperator if else fi ifx makeatletter makeatother"),
        (WordRole.BeforeType, "part chapter section subsection subsubsection paragraph title"));

    public override void Scan(Lexer lexer)
    {
        while (!lexer.AtEnd)
        {
            var next = lexer.Rest.IndexOfAny(Marks);
            if (next < 0)
                break;
            lexer.Position += next;
            switch (lexer.Current)
            {
                case '\\':
                    ScanCommand(lexer);
                    break;
                case '%':
                    lexer.Take(HighlightKind.Comment, lexer.LineEnd());
                    break;
                case '#' when char.IsAsciiDigit(lexer.Peek()):
                    lexer.Take(HighlightKind.Variable, lexer.Position + 2);
                    break;
                case '$':
                    lexer.Take(HighlightKind.Operator, lexer.Position + (lexer.Peek() == '$' ? 2 : 1));
                    break;
                case '{' or '}' or '[' or ']':
                    lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
                    break;
                default:
                    lexer.Take(HighlightKind.Operator, lexer.Position + 1);
                    break;
            }
        }

        lexer.Position = lexer.End;
    }

    private static void ScanCommand(Lexer lexer)
    {
        var name = lexer.Position + 1;
        var end = name;
        while (end < lexer.End && (char.IsAsciiLetter(lexer.Text[end]) || lexer.Text[end] == '@'))
            end++;
        if (end == name)
        {
            lexer.Take(HighlightKind.Escape, BackslashSymbolEnd(lexer, name));
            return;
        }

        var command = lexer.Text.AsSpan(name, end - name);
        var role = Structure.Find(command);
        var isVerbatim = command is "begin";
        lexer.Take(role == WordRole.None ? HighlightKind.Function : HighlightKind.Keyword, end);
        if (lexer.Current == '*')
            lexer.Take(HighlightKind.Keyword, lexer.Position + 1);
        if (command is "verb" or "lstinline" && TryVerbatim(lexer))
            return;
        if (isVerbatim || command is "end")
            ScanEnvironment(lexer, isVerbatim);
        else if (role == WordRole.BeforeType && lexer.Current == '{')
            ScanHeading(lexer);
    }

    /// <summary>Words of code between two equal marks on one line.</summary>
    private static bool TryVerbatim(Lexer lexer)
    {
        if (lexer.AtEnd || Chars.IsSpace(lexer.Current) || lexer.Current is '\n' or '\r' or '{' or '[')
            return false;
        var body = lexer.Position + 1;
        var length = lexer.Text.AsSpan(body, lexer.LineEnd() - body).IndexOf(lexer.Current);
        if (length < 0)
            return false;
        lexer.Take(HighlightKind.String, body + length + 1);
        return true;
    }

    private static int BackslashSymbolEnd(Lexer lexer, int symbol)
    {
        var isPair = char.IsHighSurrogate(lexer.At(symbol)) && char.IsLowSurrogate(lexer.At(symbol + 1));
        return Math.Min(lexer.End, symbol + (isPair ? 2 : 1));
    }

    private static void ScanHeading(Lexer lexer)
    {
        lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
        var length = lexer.Rest.IndexOfAny(HeadingEnds);
        lexer.Take(HighlightKind.Heading, length < 0 ? lexer.End : lexer.Position + length);
    }

    private static void ScanEnvironment(Lexer lexer, bool begins)
    {
        if (lexer.Current != '{')
            return;
        var name = lexer.Position + 1;
        var end = lexer.PastName(name, "*");
        if (lexer.At(end) != '}')
            return;
        lexer.Take(HighlightKind.Punctuation, name);
        lexer.Take(HighlightKind.Type, end);
        lexer.Take(HighlightKind.Punctuation, end + 1);
        var environment = lexer.Text.AsSpan(name, end - name);
        if (begins && (environment is "verbatim" or "verbatim*" or "lstlisting" or "minted" or "comment"))
        {
            var body = lexer.Rest.IndexOf(string.Concat("\\end{", environment, "}"), StringComparison.Ordinal);
            lexer.Take(environment is "comment" ? HighlightKind.Comment : HighlightKind.String,
                body < 0 ? lexer.End : lexer.Position + body);
        }
    }
}
