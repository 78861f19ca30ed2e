using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class CSharpLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "abstract break case catch checked const continue default do else event explicit extern finally fixed for"
                + " foreach goto if implicit in internal lock operator out override params private protected public readonly ref"
                + " return sealed sizeof stackalloc static switch throw try unchecked unsafe virtual volatile while await and or not"
                + " delegate where yield nameof"),
            (WordRole.BeforeType, "class struct interface enum new as is typeof"),
            (WordRole.BeforePath, "namespace using"),
            (WordRole.Operand, "this base"),
            (WordRole.Contextual, "var async partial when from select join let orderby ascending descending group into by on equals"
                + " dynamic global required scoped file managed unmanaged with alias allows extension"),
            (WordRole.ContextualBeforeType, "record"),
            (WordRole.Accessor, "get set init add remove"),
            (WordRole.Type, "bool byte char decimal double float int long nint nuint object sbyte short string uint ulong ushort void"),
            (WordRole.Constant, "true false null")),
        Rules =
        [
            Shared.SlashLine, Shared.SlashBlock, PreprocessorLine.Instance, CSharpAttribute.Instance, CSharpString.Instance,
            Shared.Char,
        ],
        Conventions = Conventions.Calls | Conventions.Members | Conventions.CapitalTypes | Conventions.CapitalMembers
            | Conventions.GenericCalls,
    });
}
