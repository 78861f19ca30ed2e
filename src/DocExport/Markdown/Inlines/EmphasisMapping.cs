using DocExport.Diagnostics;
using DocExport.Model;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Inlines;

/// <summary>What each delimiter of emphasis means.</summary>
internal static class EmphasisMapping
{
    public static void Add(EmphasisInline emphasis, NodeList<Model.Inline> content, ReadingContext context, InlineBuffer buffer)
    {
        SourceSpan span = context.Span(emphasis);
        Model.Inline? node = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('*' or '_', 1) => new Emphasis(content),
            ('*' or '_', _) => new Strong(content),
            ('~', 2) => new Strikethrough(content),
            // GFM strikes out with one tilde, too. Within a word, as in H~2~O, it can only be meant as an index.
            ('~', _) => char.IsLetterOrDigit(context.CharacterBefore(emphasis)) && !HasSpace(content) ? new Subscript(content) : new Strikethrough(content),
            ('+', _) => new Insertion(content),
            ('=', _) => new Mark(content),
            // With a space in it, it was no exponent but two circumflexes: x^2 + y^2.
            _ => HasSpace(content) ? null : new Superscript(content),
        };
        if (node is not null)
        {
            buffer.Add(node with { SourceSpan = span });
            return;
        }

        buffer.AddText("^", span with { Length = 1 });
        foreach (Model.Inline inline in content)
        {
            if (inline is TextRun run)
                buffer.AddText(run.Text, run.SourceSpan);
            else
                buffer.Add(inline);
        }

        buffer.AddText("^", span with { Column = span.Column + span.Length - 1, Length = 1 });
    }

    private static bool HasSpace(NodeList<Model.Inline> content) =>
        content.Any(inline => inline is SoftBreak or LineBreak || (inline is TextRun run && run.Text.Any(char.IsWhiteSpace)));
}
