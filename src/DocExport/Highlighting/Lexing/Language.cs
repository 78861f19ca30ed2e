namespace DocExport.Highlighting.Lexing;

/// <summary>Knows how to split one language. Immutable and shared between threads: what changes lives in the <see cref="Lexer"/>.</summary>
internal abstract class Language
{
    /// <summary>Tokenises from <see cref="Lexer.Position"/> and leaves it at <see cref="Lexer.End"/>.</summary>
    public abstract void Scan(Lexer lexer);
}
