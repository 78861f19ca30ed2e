using DocExport.Highlighting.Languages;
using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting;

/// <summary>The lexers that DocExport brings along. Time is linear in the length of the code, whatever it holds.</summary>
public sealed class SyntaxHighlighter : ISyntaxHighlighter
{
    private SyntaxHighlighter()
    {
    }

    /// <summary>The highlighter that both exporters use by default. Safe to share between threads.</summary>
    public static SyntaxHighlighter BuiltIn { get; } = new();

    /// <summary>The languages' own names, in lower case and alphabetical order, without their aliases.</summary>
    public static IReadOnlyList<string> LanguageNames { get; } = LanguageCatalog.Names();

    /// <inheritdoc/>
    public bool Highlights(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return LanguageCatalog.Knows(language);
    }

    /// <inheritdoc/>
    public IReadOnlyList<HighlightToken> Tokenize(string language, string code)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(code);
        var definition = LanguageCatalog.Find(language);
        if (definition is null || code.Length == 0)
            return [];

        var lexer = new Lexer(code);
        definition.Scan(lexer);
        return lexer.Finish();
    }
}
