using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>What follows an instruction that runs nothing: options, variables, strings, keys, numbers.</summary>
internal static class DockerfileArguments
{
    private static readonly CodeLanguage Language = new(new Grammar
    {
        Words = new WordTable(ignoreCase: true, (WordRole.Keyword, "as cmd none")),
        Rules =
        [
            new LineComment("#") { BehindSpace = true }, ShellOption.Instance, ShellAssignment.Instance,
            ShellParameter.Instance, new SigilVariable("$"),
            QuotedText.Block("\"", BackslashEscape.Instance, ShellParameter.Instance, new SigilVariable("$")), Shared.SingleQuoted,
            BackslashEscape.Instance,
        ],
        WordPart = "-./:@",
        WordStart = "./",
        Punctuation = "[],",
        Operators = "=",
        Conventions = Conventions.None,
    });

    public static void Scan(Lexer lexer, int end) => lexer.Embed(Language, end);
}
