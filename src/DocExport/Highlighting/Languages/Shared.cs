using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>Pieces that several definitions put together in their own way.</summary>
internal static class Shared
{
    public const Conventions CapitalTypes = Conventions.Calls | Conventions.Members | Conventions.CapitalTypes | Conventions.UpperConstants;

    public const Conventions ConstructByName = CapitalTypes | Conventions.CapitalCallsConstruct | Conventions.GenericCalls;

    public static BackslashEscape Escape => BackslashEscape.Instance;

    public static LineComment SlashLine { get; } = new("//", documentation: "///");

    public static LineComment PlainSlashLine { get; } = new("//");

    public static LineComment HashLine { get; } = new("#");

    public static BlockComment SlashBlock { get; } = new("/*", "*/", documentation: "/**");

    public static BlockComment NestedSlashBlock { get; } = new("/*", "*/", nested: true, documentation: "/**");

    public static QuotedText DoubleQuoted { get; } = QuotedText.Line("\"", Escape);

    public static QuotedText SingleQuoted { get; } = QuotedText.Line("'", Escape);

    public static CharLiteral Char { get; } = new();

    public static Annotation Annotation { get; } = new();

    /// <summary>A body without escapes or holes.</summary>
    public static QuotedText Verbatim(string delimiter, bool multiline = true) =>
        new(delimiter, new StringBody(delimiter, multiline));
}
