using DocExport.Diagnostics;
using DocExport.Markdown.Parsing;
using DocExport.Model;

namespace DocExport.Markdown.Inlines;

/// <summary>Finds abbreviations and bare mail addresses in a run of text.</summary>
internal static class RunSplitter
{
    public static void Split(TextRun run, ReadingContext context, List<Inline> into)
    {
        string text = run.Text;
        // Where the source spells a character in another way, offsets in the text are not the source's.
        bool exact = run.SourceSpan.Length == text.Length;
        int done = 0;
        int at = 0;
        bool mail = text.Contains('@');
        while ((mail || context.Abbreviations.Count > 0) && at < text.Length)
        {
            (Inline Node, int Length)? found = WordBegins(text, at) ? Find(text, at, mail, context) : null;
            if (found is null)
            {
                at++;
                continue;
            }

            Add(done, at);
            into.Add(Place(found.Value.Node, at, found.Value.Length));
            at += found.Value.Length;
            done = at;
        }

        Add(done, text.Length);

        void Add(int start, int end)
        {
            if (start == 0 && end == text.Length)
                into.Add(run);
            else if (end > start)
                into.Add(Place(new TextRun(text[start..end]), start, end - start));
        }

        Inline Place(Inline node, int start, int length)
        {
            SourceSpan span = run.SourceSpan;
            return node with { SourceSpan = exact ? span with { Column = span.Column + start, Length = length } : span };
        }
    }

    private static (Inline Node, int Length)? Find(string text, int at, bool mail, ReadingContext context)
    {
        if (mail && MailAddress.Length(text.AsSpan(at), 0) is > 0 and int length)
        {
            string address = text.Substring(at, length);
            return (new Link([new TextRun(address)], "mailto:" + address), length);
        }

        return context.Abbreviations.Find(text, at) is { } abbreviation
            ? (new Abbreviation([new TextRun(abbreviation.Label)]) { Expansion = abbreviation.Expansion }, abbreviation.Label.Length)
            : null;
    }

    private static bool WordBegins(string text, int at) =>
        at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || MailAddress.IsLocal(text[at - 1])) || (text[at - 1] == '-' && char.IsLetter(text[at]));
}
