using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A long string or comment of Lua: <c>[[…]]</c>, <c>[==[…]==]</c>, <c>--[[…]]</c>.</summary>
internal sealed class LuaLongBracket(string prefix, HighlightKind kind) : Rule
{
    public override string Triggers { get; } = prefix.Length > 0 ? prefix[..1] : "[";

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(prefix) || lexer.Peek(prefix.Length) != '[')
            return false;
        var level = 0;
        while (lexer.Peek(prefix.Length + 1 + level) == '=')
            level++;
        if (lexer.Peek(prefix.Length + 1 + level) != '[')
            return false;
        var i = lexer.Position + prefix.Length + level + 2;
        while (i < lexer.End)
        {
            var bracket = lexer.Text.AsSpan(i, lexer.End - i).IndexOf(']');
            if (bracket < 0)
                break;
            i += bracket + 1;
            var run = 0;
            while (run < level && lexer.At(i) == '=')
            {
                run++;
                i++;
            }

            if (run < level || lexer.At(i) != ']')
                continue;
            lexer.Take(kind, i + 1);
            return true;
        }

        lexer.Take(kind, lexer.End);
        return true;
    }
}
