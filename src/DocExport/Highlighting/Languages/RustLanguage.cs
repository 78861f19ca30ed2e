using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class RustLanguage
{
    private static readonly QuotedText Quoted = QuotedText.Block(
        "\"", Shared.Escape, new Literal("{{"), new Literal("}}"), BracePlaceholder.Instance);

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "as async await break const continue crate do dyn else extern for if in let loop match move mut pub ref"
                + " return static super unsafe where while yield macro_rules"),
            (WordRole.BeforeType, "struct enum trait type impl"),
            (WordRole.Contextual, "union auto default raw"),
            (WordRole.BeforeFunction, "fn"),
            (WordRole.BeforePath, "use mod"),
            (WordRole.Operand, "self Self"),
            (WordRole.Type, "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize"),
            (WordRole.Constant, "true false")),
        Rules =
        [
            new LineComment("//!", documentation: "//!"), Shared.SlashLine, Shared.NestedSlashBlock, Shebang.Instance,
            new HashRawString("r", "br", "cr"), Quoted, new PrefixedText("b c", ignoreCase: false, Quoted),
            new PrefixedChar("b"), new RawIdentifier("r#"),
            new BracketAttribute("#["), new BracketAttribute("#!["), new CharLiteral(HighlightKind.Attribute),
        ],
        KeywordMembers = ["await"],
        Conventions = Shared.ConstructByName | Conventions.ScopedMembers | Conventions.BangMacros,
    });
}
