using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A pragma of Haskell: <c>{-# LANGUAGE … #-}</c>.</summary>
internal sealed class BlockCommentPragma : Rule
{
    public override string Triggers => "{";

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches("{-#"))
            return false;
        var close = lexer.Rest.IndexOf("#-}", StringComparison.Ordinal);
        lexer.Take(HighlightKind.Preprocessor, close < 0 ? lexer.End : lexer.Position + close + 3);
        return true;
    }
}
