using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>The POSIX shell, Bash and Zsh.</summary>
internal static class BashLanguage
{
    private static readonly SigilVariable Name = new("$", "?!#$@*-0123456789");
    private static readonly Rule[] Holes =
        [new Interpolation("$(", ')'), ShellParameter.Instance, Name, new Interpolation("`", '`')];
    private static readonly QuotedText Quoted = QuotedText.Block("\"", [BackslashEscape.Instance, .. Holes]);

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = ShellCommand.Words,
        Rules =
        [
            Shebang.Instance, new LineComment("#") { BehindSpace = true }, Quoted, Shared.Verbatim("'"),
            new QuotedText("$'", new StringBody("'", multiline: true, BackslashEscape.Instance)), .. Holes,
            BackslashEscape.Instance,
            new Literal("<<<", HighlightKind.Operator),
            new Heredoc("<<", "-", new StringBody("", multiline: true, [BackslashEscape.Instance, .. Holes]),
                new StringBody("", multiline: true))
            {
                SpaceBeforeLabel = true,
            },
            ShellOption.Instance, ShellAssignment.Instance, ShellCommand.Instance,
        ],
        WordPart = "-./:@%+",
        WordStart = "./~",
        Punctuation = "()[]{};,",
        Operators = "+-*/%=<>!&|^?",
        Conventions = Conventions.None,
    });
}
