namespace DocExport.Epub.Xhtml.Css;

/// <summary>Goes through CSS by its tokens, as far as they tell where rules, declarations and values end (CSS Syntax 3, clause 4).</summary>
internal sealed class CssScanner(string css)
{
    public int Position { get; set; }

    public bool AtEnd => Position >= css.Length;

    public char Current => AtEnd ? '\0' : css[Position];

    public string Between(int start, int end) => css[start..end];

    public void SkipSpace()
    {
        while (!AtEnd)
        {
            if (char.IsWhiteSpace(Current))
                Position++;
            else if (IsComment)
                SkipComment();
            else
                return;
        }
    }

    /// <summary>
    /// Goes to the first of the given characters that stands outside strings, comments and brackets, or to the end. False where
    /// something before it is never closed or closes nothing.
    /// </summary>
    public bool SkipTo(string ends)
    {
        var closers = new Stack<char>();
        bool sound = true;
        for (; !AtEnd; Position++)
        {
            if (IsComment)
            {
                SkipComment();
                Position--;
                continue;
            }

            char character = Current;
            if (closers.Count == 0 && ends.Contains(character, StringComparison.Ordinal))
                return sound;
            switch (character)
            {
                case '"' or '\'':
                    sound &= SkipString(character);
                    break;
                case '\\':
                    Position++;
                    break;
                case '(' or '[' or '{':
                    closers.Push(character == '(' ? ')' : character == '[' ? ']' : '}');
                    break;
                case ')' or ']' or '}' when closers.TryPeek(out char closer) && closer == character:
                    closers.Pop();
                    break;
                // What a block's end leaves open ends there, too, so that one slip does not take the rest of the sheet.
                case '}' when ends.Contains('}', StringComparison.Ordinal):
                    return false;
                case ')' or ']' or '}':
                    sound = false;
                    break;
            }
        }

        Position = Math.Min(Position, css.Length);
        return sound && closers.Count == 0;
    }

    /// <summary>The text without its comments.</summary>
    public static string WithoutComments(string text)
    {
        if (!text.Contains("/*", StringComparison.Ordinal))
            return text;
        var kept = new System.Text.StringBuilder(text.Length);
        var scanner = new CssScanner(text);
        while (!scanner.AtEnd)
        {
            int start = scanner.Position;
            if (scanner.IsComment)
            {
                scanner.SkipComment();
                kept.Append(' ');
                continue;
            }

            if (scanner.Current is '"' or '\'')
                scanner.SkipString(scanner.Current);
            scanner.Position = Math.Min(scanner.Position + 1, text.Length);
            kept.Append(text, start, scanner.Position - start);
        }

        return kept.ToString();
    }

    private bool IsComment => Current == '/' && Position + 1 < css.Length && css[Position + 1] == '*';

    private void SkipComment()
    {
        int end = css.IndexOf("*/", Position + 2, StringComparison.Ordinal);
        Position = end < 0 ? css.Length : end + 2;
    }

    /// <summary>Stands on the closing quote afterwards; false where a line or the sheet ends before it.</summary>
    private bool SkipString(char quote)
    {
        for (Position++; !AtEnd; Position++)
        {
            if (Current == quote)
                return true;
            if (Current == '\n')
                return false;
            if (Current == '\\')
                Position++;
        }

        return false;
    }
}
