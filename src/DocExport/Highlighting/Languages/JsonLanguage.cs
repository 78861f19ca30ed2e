using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>JSON, with the comments, bare keys and apostrophes that its relaxed forms allow.</summary>
internal static class JsonLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(ignoreCase: false, (WordRole.Constant, "true false null NaN Infinity")),
        Rules = [Shared.PlainSlashLine, Shared.SlashBlock, JsonKey.Instance, Shared.DoubleQuoted, Shared.SingleQuoted],
        WordStart = "$",
        WordPart = "$",
        Conventions = Conventions.Keys,
    });
}
