using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class ElixirLanguage
{
    private static readonly Interpolation Hole = new("#{", '}');
    private static readonly Rule[] Inside = [Shared.Escape, Hole];

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "after and case catch cond do else end fn for if in not or quote raise receive rescue super throw try"
                + " unless unquote when with defstruct defexception"),
            (WordRole.BeforeType, "defmodule defprotocol defimpl alias import require use"),
            (WordRole.BeforeFunction, "def defp defmacro defmacrop defguard defdelegate"),
            (WordRole.Variable, "__MODULE__ __DIR__ __ENV__"),
            (WordRole.Constant, "true false nil")),
        Rules =
        [
            Shebang.Instance, Shared.HashLine, QuotedText.Block("\"\"\"", Inside), QuotedText.Block("'''", Inside),
            QuotedText.Block("\"", Inside), QuotedText.Block("'", Inside), RubySymbol.Instance, new ElixirSigil(Hole),
            new SigilVariable("@") { Kind = HighlightKind.Attribute }, new SigilVariable("&") { Kind = HighlightKind.Variable },
        ],
        WordTail = "?!",
        Conventions = Shared.CapitalTypes | Conventions.SymbolKeys,
    });
}
