namespace DocExport.Highlighting.Lexing;

/// <summary>What a character can begin or continue in one language.</summary>
[Flags]
internal enum CharTraits : byte
{
    None = 0,
    Space = 1,
    LineBreak = 2,
    Word = 4,
    Digit = 8,
    Punctuation = 16,
    Operator = 32,
    WordPart = 64,
    BeginsRule = 128,
}
