namespace DocExport.Highlighting.Lexing;

/// <summary>Recognises one construct of a language, wherever one of its trigger characters begins.</summary>
internal abstract class Rule
{
    /// <summary>The ASCII characters that can begin the construct.</summary>
    public abstract string Triggers { get; }

    /// <summary>
    /// Emits the construct at <see cref="Lexer.Position"/> and moves behind it, or returns false with nothing emitted and nothing
    /// moved. A look-ahead that can fail must be bounded: an unterminated construct is taken to its line's or text's end
    /// instead, or else a text full of openers would take quadratic time.
    /// </summary>
    public abstract bool TryScan(Lexer lexer);
}
