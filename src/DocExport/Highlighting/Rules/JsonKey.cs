using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A string before a colon, which is a key of an object.</summary>
internal sealed class JsonKey : Rule
{
    public static JsonKey Instance { get; } = new();

    public override string Triggers => "\"'";

    public override bool TryScan(Lexer lexer)
    {
        var quote = lexer.Current;
        var i = lexer.Position + 1;
        while (i < lexer.End && lexer.Text[i] != quote && lexer.Text[i] is not ('\n' or '\r'))
            i += lexer.Text[i] == '\\' ? 2 : 1;
        if (lexer.At(i) != quote || lexer.At(lexer.PastBlanks(i + 1)) != ':')
            return false;
        lexer.Take(HighlightKind.Property, i + 1);
        return true;
    }
}
