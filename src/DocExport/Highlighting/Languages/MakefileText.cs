using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>The parts of a makefile's lines, which all may refer to variables and call functions.</summary>
internal static class MakefileText
{
    private static readonly Rule[] References = [new Literal("$$"), MakefileReference.Instance, new SigilVariable("$", "@<^?*+|%")];

    private static readonly CodeLanguage Plain = new(new Grammar
    {
        Words = new WordTable(ignoreCase: false),
        Rules = [new LineComment("#") { BehindSpace = true }, .. References, BackslashEscape.Instance],
        WordPart = "-./:@%",
        WordStart = "./",
        Punctuation = "(),;",
        Operators = "=|:?+&",
        Conventions = Conventions.None,
    });

    private static readonly CodeLanguage Recipe = new(new Grammar
    {
        Words = ShellCommand.Words,
        Rules =
        [
            .. References, new LineComment("#") { BehindSpace = true },
            QuotedText.Block("\"", [BackslashEscape.Instance, .. References]),
            QuotedText.Block("'", References), BackslashEscape.Instance, ShellOption.Instance, ShellAssignment.Instance,
            ShellCommand.Instance,
        ],
        WordPart = "-./:@%+",
        WordStart = "./~",
        Punctuation = "()[]{};,",
        Operators = "+-*/%=<>!&|^?",
        Conventions = Conventions.None,
    });

    private static readonly StringBody Variable = new("", multiline: true, References) { Kind = HighlightKind.Variable };
    private static readonly StringBody Target = new("", multiline: true, References) { Kind = HighlightKind.Function };

    public static void Scan(Lexer lexer, int end) => lexer.Embed(Plain, end);

    public static void ScanRecipe(Lexer lexer, int end) => lexer.Embed(Recipe, end);

    /// <summary>Reads what is assigned to or made, without the blanks behind it.</summary>
    public static void ScanHead(Lexer lexer, int end, HighlightKind kind)
    {
        var length = lexer.Text.AsSpan(lexer.Position, end - lexer.Position).TrimEnd().Length;
        var limit = lexer.Narrow(lexer.Position + length);
        (kind == HighlightKind.Variable ? Variable : Target).ScanToEnd(lexer);
        lexer.Widen(limit);
        lexer.Position = end;
    }
}
