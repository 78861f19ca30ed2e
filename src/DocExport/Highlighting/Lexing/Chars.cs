namespace DocExport.Highlighting.Lexing;

/// <summary>Classes of characters that most languages share.</summary>
internal static class Chars
{
    /// <summary>Letters and <c>_</c>. Both halves of a surrogate pair count, so that no token can begin between them.</summary>
    public static bool IsNameStart(char c) =>
        char.IsAsciiLetter(c) || c == '_' || (c >= 0x80 && (char.IsLetter(c) || char.IsSurrogate(c)));

    public static bool IsName(char c) => IsNameStart(c) || char.IsAsciiDigit(c) || (c >= 0x80 && IsMark(c));

    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v';

    private static bool IsMark(char c) =>
        char.IsDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
