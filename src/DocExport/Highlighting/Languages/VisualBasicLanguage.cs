using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class VisualBasicLanguage
{
    private static readonly Literal DoubledQuote = new("\"\"");

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: true,
            (WordRole.Keyword, "addhandler addressof aggregate alias and andalso async await byref byval call case catch const continue"
                + " ctype declare default delegate dim directcast do each else elseif end erase error event exit finally for friend from"
                + " get getxmlnamespace global goto group handles if in into is isnot iterator join key let lib like loop mod mustinherit"
                + " mustoverride narrowing next not notinheritable notoverridable on operator option optional or order orelse overloads"
                + " overridable overrides paramarray partial preserve private protected public raiseevent readonly redim removehandler"
                + " resume return select set shadows shared skip static step stop strict explicit synclock take then throw to try trycast"
                + " typeof until using when where while widening with withevents writeonly xor yield property"),
            (WordRole.BeforeType, "class module structure interface enum as of new inherits implements gettype"),
            (WordRole.BeforeFunction, "sub function"),
            (WordRole.BeforePath, "imports namespace"),
            (WordRole.Operand, "me mybase myclass"),
            (WordRole.Type, "boolean byte char date decimal double integer long object sbyte short single string uinteger ulong ushort"),
            (WordRole.Constant, "true false nothing")),
        Rules =
        [
            new LineComment("'", documentation: "'''"), new LineComment("REM ") { BehindSpace = true },
            new LineComment("Rem ") { BehindSpace = true }, PreprocessorLine.Instance, VisualBasicAttribute.Instance,
            VisualBasicNumber.Instance,
            new QuotedText("$\"", new StringBody("\"", multiline: true, DoubledQuote, new Literal("{{"), new Literal("}}"),
                new Interpolation("{", '}') { Separator = ':', OneLine = true })),
            QuotedText.Block("\"", DoubledQuote),
            new QuotedText("#", new StringBody("#", multiline: false) { Kind = HighlightKind.Number }),
        ],
        Operators = "+-*/=<>&^\\?!",
        Conventions = Conventions.Calls | Conventions.Members | Conventions.CapitalTypes | Conventions.CapitalMembers
            | Conventions.NameBeforeType,
    });
}
