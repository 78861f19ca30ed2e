using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class SwiftLanguage
{
    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "actor as associatedtype async await break case catch continue convenience default defer deinit didSet do"
                + " dynamic each else fallthrough fileprivate final for guard if in indirect infix init inout internal is isolated"
                + " lazy let macro mutating nonisolated nonmutating open operator optional override package postfix precedencegroup"
                + " prefix private protocol public repeat required rethrows return some any static subscript switch throw throws try"
                + " typealias unowned var weak where while willSet yield consuming borrowing"),
            (WordRole.BeforeType, "class struct enum extension protocol actor typealias associatedtype"),
            (WordRole.BeforeFunction, "func macro"),
            (WordRole.BeforePath, "import"),
            (WordRole.Operand, "self super Self"),
            (WordRole.Contextual, "some any open lazy weak final dynamic convenience required optional indirect infix prefix postfix"
                + " package operator each macro actor isolated"),
            (WordRole.Accessor, "get set didSet willSet"),
            (WordRole.Constant, "true false nil")),
        Rules =
        [
            Shared.SlashLine, Shared.NestedSlashBlock, Shared.Annotation, SwiftString.Instance, SwiftDirective.Instance,
            RegexLiteral.Instance, new RawIdentifier("`", "`"),
            new SigilVariable("$"),
        ],
        KeywordMembers = ["init", "self"],
        Conventions = (Shared.ConstructByName & ~Conventions.UpperConstants) | Conventions.ArgumentLabels,
    });
}
