using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class RubyLanguage
{
    private static readonly Rule[] Inside = [Shared.Escape, new Interpolation("#{", '}')];

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "alias and begin break case do else elsif end ensure for if in next not or redo rescue retry return then"
                + " undef unless until when while yield require require_relative include extend prepend raise private protected public"
                + " attr_accessor attr_reader attr_writer module_function loop lambda proc"),
            (WordRole.BeforeType, "class module"),
            (WordRole.BeforeFunction, "def"),
            (WordRole.Operand, "self super __FILE__ __LINE__ __method__"),
            (WordRole.Function, "puts print p pp format printf sprintf gets"),
            (WordRole.Constant, "true false nil")),
        Rules =
        [
            Shebang.Instance, new BlockComment("=begin", "=end", documentation: "=begin") { AtColumnZero = true }, Shared.HashLine,
            QuotedText.Block("\"", Inside), QuotedText.Block("'", Shared.Escape), QuotedText.Block("`", Inside),
            new SigilVariable("@@"), new SigilVariable("@"), new SigilVariable("$", "!@&~_.,/\\;<>*$?:\"0123456789"),
            RubySymbol.Instance,
            new PercentLiteral(new Interpolation("#{", '}')), RegexLiteral.Instance,
            new Heredoc("<<~", "", new StringBody("", multiline: true, Inside),
                new StringBody("", multiline: true)) { AlwaysIndented = true },
            new Heredoc("<<-", "", new StringBody("", multiline: true, Inside),
                new StringBody("", multiline: true)) { AlwaysIndented = true },
            new Heredoc("<<", "", new StringBody("", multiline: true, Inside), new StringBody("", multiline: true)) { OnlyAsOperand = true },
            new EndOfCode("__END__"),
        ],
        WordTail = "?!",
        Conventions = Shared.CapitalTypes | Conventions.ScopedMembers | Conventions.SymbolKeys,
    });
}
