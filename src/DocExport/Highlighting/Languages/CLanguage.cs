using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>C and C++, which share all but words, raw strings and scopes.</summary>
internal static class CLanguage
{
    private const string Keywords = "auto break case const continue default do else extern for goto if inline register restrict return"
        + " sizeof static switch typedef volatile while alignas alignof constexpr static_assert thread_local typeof _Alignas _Alignof"
        + " _Atomic _Generic _Noreturn _Static_assert _Thread_local asm";

    private const string Types = "bool char double float int long short signed unsigned void wchar_t char8_t char16_t char32_t FILE va_list"
        + " _Bool _Complex";

    private const string CppKeywords = " and and_eq bitand bitor catch co_await co_return co_yield compl concept consteval constinit"
        + " const_cast decltype delete dynamic_cast explicit export final friend mutable noexcept not not_eq operator or or_eq override private"
        + " protected public reinterpret_cast requires static_cast template throw try typeid using virtual xor xor_eq";

    private static readonly PrefixedChar PrefixedChar = new("L", "u8", "u", "U");

    private static readonly QuotedText Quoted = QuotedText.Line("\"", BackslashEscape.Instance, FormatSpecifier.Instance);

    public static Language CreateC() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, Keywords),
            (WordRole.BeforeType, "struct union enum"),
            (WordRole.Type, Types),
            (WordRole.Constant, "true false nullptr NULL stdin stdout stderr")),
        Rules = [.. Rules(Quoted), new PrefixedText("L u8 u U", ignoreCase: false, Quoted), PrefixedChar],
        DigitSeparator = '\'',
        Conventions = Shared.CapitalTypes | Conventions.ArrowMembers | Conventions.SuffixTypes,
    });

    public static Language CreateCpp() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, Keywords + CppKeywords),
            (WordRole.BeforeType, "class struct union enum typename new"),
            (WordRole.BeforePath, "namespace"),
            (WordRole.Contextual, "import module"),
            (WordRole.Operand, "this"),
            (WordRole.Type, Types),
            (WordRole.Constant, "true false nullptr NULL")),
        Rules = [CppRawString.Instance, .. Rules(Quoted), new PrefixedText("L u8 u U", ignoreCase: false, Quoted),
            PrefixedChar, new BracketAttribute("[[")],
        DigitSeparator = '\'',
        Conventions = Shared.CapitalTypes | Conventions.ArrowMembers | Conventions.ScopedMembers | Conventions.SuffixTypes
            | Conventions.GenericCalls,
    });

    private static Rule[] Rules(QuotedText quoted) =>
        [Shared.SlashLine, Shared.SlashBlock, PreprocessorLine.Instance, quoted, Shared.Char];
}
