using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The line that names a script's interpreter, at the very start of the text.</summary>
internal sealed class Shebang : Rule
{
    public static Shebang Instance { get; } = new();

    public override string Triggers => "#";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Position != lexer.Start || lexer.Peek() != '!' || lexer.Peek(2) == '[')
            return false;
        lexer.Take(HighlightKind.Preprocessor, lexer.LineEnd());
        return true;
    }
}
