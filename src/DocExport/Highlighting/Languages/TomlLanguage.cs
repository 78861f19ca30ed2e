using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class TomlLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(ignoreCase: false, (WordRole.Constant, "true false inf nan")),
        Rules =
        [
            Shared.HashLine, TomlHeader.Instance, TomlKey.Instance, QuotedText.Block("\"\"\"", Shared.Escape),
            Shared.Verbatim("'''"),
            Shared.DoubleQuoted, Shared.Verbatim("'", multiline: false), TomlDate.Instance,
        ],
        Conventions = Conventions.None,
    });
}
