// Colours for a language of your own; all others keep the built-in ones.
using System.Text.RegularExpressions;
using DocExport;
using DocExport.Epub;
using DocExport.Export;
using DocExport.Highlighting;
using DocExport.Markdown;
using DocExport.Pdf;

string folder = args.Length > 0 ? args[0] : "out";
Directory.CreateDirectory(folder);

Document recipe = MarkdownReader.Read("""
    # Pancakes

    ```recipe
    mix 200 g flour, 2 eggs   // no lumps
    bake 3 min
    ```

    ```json
    { "serves": 2 }
    ```
    """);
var highlighter = new RecipeHighlighter();
ExportReport pdf = await recipe.SaveAsPdfAsync(Path.Combine(folder, "recipe.pdf"), new PdfOptions { Highlighter = highlighter });
ExportReport epub = await recipe.SaveAsEpubAsync(Path.Combine(folder, "recipe.epub"), new EpubOptions { Highlighter = highlighter });
return pdf.Succeeded && epub.Succeeded ? 0 : 1;

/// <summary>Verbs, quantities and remarks of recipes. It holds nothing that changes, so that many exports may share it.</summary>
internal sealed partial class RecipeHighlighter : ISyntaxHighlighter
{
    public bool Highlights(string language) => IsRecipe(language) || SyntaxHighlighter.BuiltIn.Highlights(language);

    public IReadOnlyList<HighlightToken> Tokenize(string language, string code) => !IsRecipe(language)
        ? SyntaxHighlighter.BuiltIn.Tokenize(language, code)
        : [.. Words().Matches(code).Select(match => new HighlightToken(match.Index, match.Length, KindOf(match.Value)))];

    private static bool IsRecipe(string language) => language.Equals("recipe", StringComparison.OrdinalIgnoreCase);

    private static HighlightKind KindOf(string word) =>
        word.StartsWith("//", StringComparison.Ordinal) ? HighlightKind.Comment
        : char.IsDigit(word[0]) ? HighlightKind.Number
        : HighlightKind.Keyword;

    [GeneratedRegex(@"//.*|\d+|\b(mix|bake|serve)\b")]
    private static partial Regex Words();
}
