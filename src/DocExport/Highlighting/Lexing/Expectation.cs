namespace DocExport.Highlighting.Lexing;

/// <summary>What a keyword announces for the word behind it.</summary>
internal enum Expectation : byte
{
    None,
    Type,
    Function,
    Path,
}
