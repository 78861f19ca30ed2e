using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>JavaScript and TypeScript, with and without JSX.</summary>
internal static class JavaScriptLanguage
{
    private const string Keywords = "await break case catch const continue debugger default delete do else export finally for if in let"
        + " return switch throw try typeof var void while with yield import";

    private static readonly QuotedText Template = QuotedText.Block("`", BackslashEscape.Instance, new Interpolation("${", '}'));

    public static Language CreateJavaScript() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, Keywords),
            (WordRole.BeforeType, "class extends new instanceof"),
            (WordRole.BeforeFunction, "function"),
            (WordRole.Operand, "this super"),
            (WordRole.Contextual, "async from get of set static as"),
            (WordRole.Constant, "true false null undefined NaN Infinity")),
        Rules = [.. Rules(), JsxElement.Instance],
        WordStart = "$",
        WordPart = "$",
        Conventions = Shared.CapitalTypes | Conventions.Keys,
    });

    public static Language CreateTypeScript(bool withJsx) => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, Keywords),
            (WordRole.BeforeType, "class extends implements new instanceof interface enum"),
            (WordRole.BeforeFunction, "function"),
            (WordRole.Operand, "this super"),
            (WordRole.Contextual, "async from get of set static as satisfies keyof infer is asserts abstract declare readonly override"
                + " public private protected accessor unique out using"),
            (WordRole.ContextualBeforeType, "type namespace module"),
            (WordRole.Type, "any bigint boolean never number object string symbol unknown"),
            (WordRole.Constant, "true false null undefined NaN Infinity")),
        Rules = withJsx ? [.. Rules(), JsxElement.Instance] : Rules(),
        WordStart = "$",
        WordPart = "$",
        Conventions = Shared.CapitalTypes | Conventions.Keys | Conventions.GenericCalls,
    });

    private static Rule[] Rules() =>
    [
        Shared.PlainSlashLine, Shared.SlashBlock, Shebang.Instance, RegexLiteral.Instance, Template, Shared.DoubleQuoted,
        Shared.SingleQuoted, Shared.Annotation, new SigilVariable("#") { Kind = HighlightKind.Property },
    ];
}
