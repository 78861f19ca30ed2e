using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class PerlLanguage
{
    private const string Special = "&`'+!@/\\,;.0123456789";

    private static readonly SigilVariable Scalar = new("$", Special) { Joint = "::" };
    private static readonly SigilVariable ArrayName = new("@") { Joint = "::" };

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "and cmp continue do else elsif eq foreach for ge given gt if last le local lt my ne next no not or our"
                + " redo return state unless until when while x xor BEGIN END try catch"),
            (WordRole.BeforePath, "package use require"),
            (WordRole.BeforeFunction, "sub"),
            (WordRole.Function, "print printf say open close push pop shift unshift splice map grep sort keys values each delete exists"
                + " defined ref bless die warn eval join split scalar length substr sprintf lc uc chomp wantarray")),
        Rules =
        [
            Shebang.Instance, PerlPod.Instance, Shared.HashLine, PerlQuote.Instance,
            new SigilVariable("$#"), new Literal("$#", HighlightKind.Variable), Scalar, ArrayName,
            new SigilVariable("%") { Joint = "::" },
            QuotedText.Block("\"", Shared.Escape, Scalar, ArrayName), QuotedText.Block("'", Shared.Escape),
            QuotedText.Block("`", Shared.Escape, Scalar),
            new RegexLiteral("split", "grep"), new EndOfCode("__END__", "__DATA__"),
            new Heredoc("<<", "~", new StringBody("", multiline: true, Shared.Escape, Scalar, ArrayName),
                new StringBody("", multiline: true)),
        ],
        Conventions = Conventions.Calls | Conventions.ArrowMembers | Conventions.ScopedMembers | Conventions.CapitalTypes,
    });
}
