using DocExport.Highlighting.Languages;
using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The marks between PHP and the markup around it.</summary>
internal sealed class PhpInstruction : Rule
{
    public static PhpInstruction Instance { get; } = new();

    public override string Triggers => "<?";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Matches("<?"))
        {
            var mark = lexer.MatchesIgnoreCase("<?php") ? 5 : lexer.Matches("<?=") ? 3 : 2;
            lexer.Take(HighlightKind.Preprocessor, lexer.Position + mark);
            lexer.ForgetContext();
            return true;
        }

        if (!lexer.Matches("?>"))
            return false;
        lexer.Take(HighlightKind.Preprocessor, lexer.Position + 2);
        ScanMarkup(lexer);
        return true;
    }

    /// <summary>Reads markup up to the next instruction or the end.</summary>
    public static void ScanMarkup(Lexer lexer)
    {
        var length = lexer.Rest.IndexOf("<?", StringComparison.Ordinal);
        var end = length < 0 ? lexer.End : lexer.Position + length;
        lexer.Embed(LanguageCatalog.Find("html"), end);
    }
}
