namespace DocExport.Highlighting.Lexing;

/// <summary>Where code inside something else ends.</summary>
/// <param name="Closer">The bracket that ends it where no bracket is open, or -1.</param>
/// <param name="Separator">A character that also ends it there, such as the colon before a format, or -1.</param>
/// <param name="OneLine">Whether it ends with the line at the latest.</param>
internal readonly record struct CodeBounds(int Closer, int Separator, bool OneLine)
{
    public static CodeBounds None { get; } = new(-1, -1, false);

    public static CodeBounds Until(char closer) => new(closer, -1, false);
}
