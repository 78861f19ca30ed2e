namespace DocExport.Highlighting;

/// <summary>
/// Finds the tokens of a code block. Exporters use <see cref="SyntaxHighlighter.BuiltIn"/> unless their options have another one, which may
/// fall back on it. It may be called from several threads at once.
/// </summary>
public interface ISyntaxHighlighter
{
    /// <summary>Whether <see cref="Tokenize"/> knows a language.</summary>
    /// <param name="language">The first word of a code block's info string, in any case and never empty: <c>csharp</c>, <c>C#</c>, <c>sh</c>.</param>
    bool Highlights(string language);

    /// <summary>Splits code into tokens.</summary>
    /// <param name="language">The first word of a code block's info string, in any case.</param>
    /// <param name="code">The code; need not be complete or correct.</param>
    /// <returns>
    /// Tokens in the order of the text, inside it, that do not overlap or split a surrogate pair; one that breaks this is not used. What lies
    /// between them is <see cref="HighlightKind.Text"/>. Empty for an unknown language.
    /// </returns>
    IReadOnlyList<HighlightToken> Tokenize(string language, string code);
}
