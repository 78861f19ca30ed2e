namespace DocExport.Highlighting.Lexing;

/// <summary>Whether a capitalised name looks like the use of a type, in languages where members have capitals too.</summary>
internal static class TypeUse
{
    // Keywords behind a value; behind a type stands a name.
    private static readonly string[] Infixes = ["is", "as", "and", "or", "in", "switch", "with", "when", "Is", "Then", "To", "And", "Or"];

    /// <summary>"Shape s", "List&lt;Shape&gt;", "Shape.Area", ": Shape" use a type; "int Width {", "Width = 3", "Width ?? 2" do not.</summary>
    public static bool InTypeFirstLanguage(Lexer lexer, WordPlace place, int end)
    {
        var isAdjacent = place.NextIndex == end;
        var afterNext = lexer.At(place.NextIndex + 1);
        return place.Next switch
        {
            '.' => true,
            '<' or '>' or '[' => isAdjacent,
            '?' => isAdjacent && afterNext is not ('?' or '.' or '['),
            ')' => lexer.LastChar == '(' && Chars.IsNameStart(afterNext),
            ',' or '{' or '\0' or '\n' or '\r' => lexer.LastChar is '<' or ':' && lexer.LastKind is not HighlightKind.String,
            _ => Chars.IsNameStart(place.Next) && lexer.LastKind != HighlightKind.Type && !IsInfix(lexer, place.NextIndex),
        };
    }

    /// <summary>"s Shape", "*Shape", "[]Shape", "Shape{" use a type; "Width float64", "Width = 3" do not.</summary>
    public static bool InNameFirstLanguage(Lexer lexer, WordPlace place) =>
        lexer.LastChar is '*' or ']' or '&'
        || place.Next is '{' or '.'
        || (lexer.LastKind == HighlightKind.Text && lexer.LastEnd > lexer.Start && place.Next is ',' or ')' or '=' && !lexer.AtLineStart());

    private static bool IsInfix(Lexer lexer, int start)
    {
        var end = lexer.PastName(start);
        foreach (var infix in Infixes)
        {
            if (lexer.Text.AsSpan(start, end - start).SequenceEqual(infix))
                return true;
        }

        return false;
    }
}
