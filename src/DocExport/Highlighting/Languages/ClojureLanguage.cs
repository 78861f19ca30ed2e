using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

internal static class ClojureLanguage
{
    private const string Symbol = "*+!-'?<>=/.&%$#";

    public static Language Create() => new CodeLanguage(new Grammar
    {
        Words = new WordTable(
            ignoreCase: false,
            (WordRole.Keyword, "and case catch comment cond cond-> cond->> condp def defmethod defmulti defonce do doseq dosync dotimes"
                + " extend-protocol extend-type finally fn for if if-let if-not if-some import in-ns lazy-seq let letfn loop new"
                + " ns or quote recur reify require set! some-> some->> throw try use var when when-first when-let when-not when-some"
                + " while with-open -> ->> as-> doto binding lambda define begin else"),
            (WordRole.BeforeFunction, "defn defn- defmacro"),
            (WordRole.BeforeType, "defprotocol defrecord deftype"),
            (WordRole.Constant, "true false nil")),
        Rules =
        [
            new LineComment(";"), new Literal("#_", HighlightKind.Comment),
            new QuotedText("#\"", new StringBody("\"", multiline: true, Shared.Escape) { Kind = HighlightKind.Regex }),
            QuotedText.Block("\"", Shared.Escape), LispKeyword.Instance, LispCharacter.Instance,
            new Literal("'", HighlightKind.Operator), new Literal("#(", HighlightKind.Punctuation),
            new Literal("#{", HighlightKind.Punctuation),
        ],
        WordStart = "*+!-?<>=/&%$",
        WordPart = Symbol,
        Operators = "~@^`#",
        Punctuation = "()[]{},",
        Conventions = Conventions.HeadCalls,
    });
}
