using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

internal static class ProtobufLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "syntax edition option optional required repeated oneof map reserved extensions to max returns stream public"
                + " weak group"),
            (WordRole.BeforeType, "message enum service extend"),
            (WordRole.BeforeFunction, "rpc"),
            (WordRole.BeforePath, "package import"),
            (WordRole.Type, "bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 uint64"),
            (WordRole.Constant, "true false inf nan")),
        Rules = [Shared.PlainSlashLine, Shared.SlashBlock, Shared.DoubleQuoted, Shared.SingleQuoted],
        Conventions = Shared.ConstructByName,
    });
}
