using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>Sections, keys and values: INI, properties and environment files.</summary>
internal sealed class SettingsLanguage : Language
{
    private static readonly WordTable Constants = new(ignoreCase: true, (WordRole.Constant, "true false yes no on off null none"));

    private static readonly StringBody Value = new(
        "",
        multiline: false,
        new QuotedText("${", new StringBody("}", multiline: false) { Kind = HighlightKind.Variable }),
        new SigilVariable("$"));

    public override void Scan(Lexer lexer)
    {
        while (!lexer.AtEnd)
        {
            lexer.SkipBlanks();
            var end = lexer.LineEnd();
            switch (lexer.Current)
            {
                case '#' or ';' or '!':
                    lexer.Take(HighlightKind.Comment, end);
                    break;
                case '[':
                    lexer.Take(HighlightKind.Heading, end);
                    break;
                default:
                    ScanPair(lexer, end);
                    break;
            }

            lexer.Position = end;
            lexer.SkipLineBreak();
        }
    }

    private static void ScanPair(Lexer lexer, int end)
    {
        var separator = lexer.Text.AsSpan(lexer.Position, end - lexer.Position).IndexOfAny('=', ':');
        if (separator < 0)
            return;
        if (lexer.Matches("export "))
        {
            lexer.Take(HighlightKind.Keyword, lexer.Position + 6);
            lexer.SkipBlanks();
            separator = Math.Max(0, lexer.Text.AsSpan(lexer.Position, end - lexer.Position).IndexOf('='));
        }

        var key = lexer.Text.AsSpan(lexer.Position, separator).TrimEnd();
        var mark = lexer.Position + separator;
        lexer.Take(HighlightKind.Property, lexer.Position + key.Length);
        lexer.Position = mark;
        lexer.Take(HighlightKind.Operator, Math.Min(end, mark + 1));
        ScanValue(lexer, end);
    }

    private static void ScanValue(Lexer lexer, int end)
    {
        lexer.SkipBlanks();
        var value = lexer.Text.AsSpan(lexer.Position, Math.Max(0, end - lexer.Position)).TrimEnd();
        if (value.IsEmpty)
            return;
        var valueEnd = lexer.Position + value.Length;
        if (Constants.Find(value) != WordRole.None)
        {
            lexer.Take(HighlightKind.Constant, valueEnd);
            return;
        }

        var digits = value[0] is '-' or '+' ? lexer.Position + 1 : lexer.Position;
        if (char.IsAsciiDigit(lexer.At(digits)) && NumberScanner.EndOf(lexer, digits) == valueEnd)
        {
            lexer.Take(HighlightKind.Number, valueEnd);
            return;
        }

        var limit = lexer.Narrow(valueEnd);
        Value.ScanToEnd(lexer);
        lexer.Widen(limit);
    }
}
