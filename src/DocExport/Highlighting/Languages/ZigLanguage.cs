using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class ZigLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "addrspace align allowzero and asm async await break callconv catch comptime const continue defer else enum"
                + " errdefer error export extern for if inline linksection noalias noinline nosuspend opaque or orelse packed pub"
                + " resume return struct suspend switch test threadlocal try union unreachable usingnamespace var volatile while"),
            (WordRole.BeforeFunction, "fn"),
            (WordRole.Type, "anyerror anyframe anyopaque anytype bool c_int c_long c_char c_uint comptime_float comptime_int f16 f32 f64"
                + " f80 f128 i8 i16 i32 i64 i128 isize noreturn type u1 u8 u16 u32 u64 u128 usize void"),
            (WordRole.Constant, "true false null undefined")),
        Rules =
        [
            Shared.SlashLine, QuotedText.Line("\"", Shared.Escape, new Literal("{{"), new Literal("}}"), BracePlaceholder.Instance),
            Shared.Char, new QuotedText("\\\\", new StringBody("", multiline: false)),
            new SigilVariable("@") { Kind = HighlightKind.Function },
        ],
        Conventions = Shared.CapitalTypes,
    });
}
