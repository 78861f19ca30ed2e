using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A variable's value or a function's result in a makefile: <c>$(NAME)</c>, <c>$(patsubst %.c,%.o,$(SOURCES))</c>.</summary>
internal sealed class MakefileReference : Rule
{
    private readonly StringBody _arguments;

    private MakefileReference() => _arguments = new StringBody(")", multiline: false, this) { Kind = HighlightKind.Variable };

    public static MakefileReference Instance { get; } = new();

    public override string Triggers => "$";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Peek() is not ('(' or '{'))
            return false;
        var start = lexer.Position;
        var nameEnd = lexer.PastName(start + 2, "-");
        if (lexer.Text[start + 1] == '{' || !Chars.IsBlank(lexer.At(nameEnd)))
        {
            var close = lexer.Text[start + 1] == '{' ? '}' : ')';
            if (lexer.At(nameEnd) == close)
            {
                lexer.Take(HighlightKind.Variable, nameEnd + 1);
                return true;
            }
        }

        if (!lexer.TryNest())
            return false;
        lexer.Take(HighlightKind.Variable, start + 2);
        if (Chars.IsBlank(lexer.At(nameEnd)))
            lexer.Take(HighlightKind.Function, nameEnd);
        _arguments.Scan(lexer, lexer.Position);
        lexer.Unnest();
        return true;
    }
}
