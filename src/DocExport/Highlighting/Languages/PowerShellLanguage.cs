using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class PowerShellLanguage
{
    private static readonly SigilVariable Name = new("$", "?^$_0123456789") { Joint = ":" };

    private static readonly Rule[] Holes =
    [
        new Interpolation("$(", ')'),
        new QuotedText("${", new StringBody("}", multiline: false) { Kind = HighlightKind.Variable }), Name,
    ];

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: true,
            (WordRole.Keyword, "begin break catch class continue data default do dynamicparam else elseif end enum exit finally for foreach from"
                + " hidden if in param process return static switch throw trap try until using while"),
            (WordRole.BeforeFunction, "function filter")),
        Rules =
        [
            Shebang.Instance, new BlockComment("<#", "#>"), Shared.HashLine,
            new QuotedText("@\"", new StringBody("\"@", multiline: true, [PowerShellEscape.Instance, .. Holes])),
            new QuotedText("@'", new StringBody("'@", multiline: true)),
            QuotedText.Block("\"", [PowerShellEscape.Instance, new Literal("\"\""), .. Holes]),
            QuotedText.Block("'", new Literal("''")),
            .. Holes, PowerShellEscape.Instance, PowerShellType.Instance, PowerShellDash.Instance, PowerShellCommand.Instance,
            new SigilVariable("@"),
        ],
        Conventions = Conventions.Calls | Conventions.Members,
    });
}
