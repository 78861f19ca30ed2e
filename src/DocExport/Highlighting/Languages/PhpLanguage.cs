using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>PHP; a text that begins with markup is markup until the first processing instruction.</summary>
internal sealed class PhpLanguage : Language
{
    private static readonly Rule[] Inside = [Shared.Escape, new Interpolation("{$", '}') { CodeInOpen = 1 },
        new SigilVariable("$")];

    private readonly CodeLanguage _code = new(new Grammar
    {
        Words = new WordTable(
            ignoreCase: true,
            (WordRole.Keyword, "abstract and as break case catch clone const continue declare default die do echo else elseif empty"
                + " enddeclare endfor endforeach endif endswitch endwhile exit final finally for foreach global goto if include"
                + " include_once insteadof isset list match or print private protected public readonly require require_once return"
                + " static switch throw try unset var while xor yield from"),
            (WordRole.BeforeType, "class interface trait extends implements instanceof new"),
            (WordRole.ContextualBeforeType, "enum"),
            (WordRole.BeforeFunction, "function fn"),
            (WordRole.BeforePath, "namespace use"),
            (WordRole.Operand, "self parent"),
            (WordRole.Type, "array bool callable float int iterable mixed never object string void"),
            (WordRole.Constant, "true false null")),
        Rules =
        [
            PhpInstruction.Instance, new BracketAttribute("#["), new LineComment("//") { Until = "?>" },
            new LineComment("#") { Until = "?>" }, Shared.SlashBlock,
            new SigilVariable("$"), QuotedText.Block("\"", Inside), QuotedText.Block("'", Shared.Escape),
            new Heredoc("<<<", "", new StringBody("", multiline: true, Inside), new StringBody("", multiline: true))
            {
                AlwaysIndented = true,
                SpaceBeforeLabel = true,
            },
        ],
        Punctuation = "()[]{},;.:\\",
        Conventions = (Shared.CapitalTypes & ~Conventions.Members) | Conventions.ArrowMembers | Conventions.ScopedMembers,
    });

    public override void Scan(Lexer lexer)
    {
        lexer.Code = _code;
        var first = lexer.Rest.TrimStart();
        if (first is ['<', not '?', ..])
            PhpInstruction.ScanMarkup(lexer);
        CodeScanner.Scan(lexer, CodeBounds.None);
    }
}
