using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class GoLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "break case chan const continue default defer else fallthrough for go goto if interface map range return"
                + " select struct switch var"),
            (WordRole.BeforeType, "type"),
            (WordRole.BeforeFunction, "func"),
            (WordRole.BeforePath, "package import"),
            (WordRole.Type, "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string"
                + " uint uint8 uint16 uint32 uint64 uintptr"),
            (WordRole.Constant, "true false nil iota")),
        Rules =
        [
            Shared.PlainSlashLine, Shared.SlashBlock, Shared.Verbatim("`"),
            QuotedText.Line("\"", Shared.Escape, FormatSpecifier.Instance), Shared.Char,
        ],
        Conventions = Conventions.Calls | Conventions.Members | Conventions.CapitalTypes | Conventions.CapitalMembers
            | Conventions.NameBeforeType,
    });
}
