using System.Text;
using DocExport.Diagnostics;
using DocExport.Formulas;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>The markup of a document's content alone: no files, no pictures looked up, targets as they were written.</summary>
internal static class XhtmlFragment
{
    public static string Write(Document document)
    {
        using var markup = new MarkupWriter();
        var writer = new XhtmlWriter(markup, new FragmentSurroundings(document), Words.English);
        writer.Blocks(document.Blocks);
        foreach (Footnote note in document.Footnotes)
        {
            writer.Start("aside", note).Attribute("epub:type", "footnote").Attribute("role", "doc-footnote").Line();
            writer.Blocks(note.Blocks);
            markup.End();
            markup.Line();
        }

        return Encoding.UTF8.GetString(markup.Written);
    }

    private sealed class FragmentSurroundings(Document document) : ISurroundings
    {
        private readonly HashSet<string> _notes = [.. document.Footnotes.Select(note => note.Label)];
        private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

        public bool NamesTheNameless => false;

        public string? Id(string id) => _ids.Add(id) ? id : null;

        public HeadingForm Heading(Heading heading) => new(Math.Clamp(heading.Level, 1, 6));

        public string? Link(string target, Node link) => target;

        public ImageReference? Image(Image image) => new(image.Source);

        public NoteCall? Note(FootnoteReference reference) => _notes.Contains(reference.Label)
            ? new(reference.Number ?? reference.Label, "call-" + reference.Label, "note-" + reference.Label)
            : null;

        public IReadOnlyList<ContentsEntry> Contents(ContentsKind kind, int? depth) => [];

        public IReadOnlyList<PageMark> Pages(int block) => [];

        public FormulaCatalog Formulas => document.Formulas;

        // Reporting is the whole export's business; a fragment is asked for by who looks at the markup.
        public void MathWritten()
        {
        }

        public void CharactersRemoved(Node node, int count)
        {
        }

        public void NestingFlattened(Node node)
        {
        }

        public void HtmlRemoved(Node node, string what)
        {
        }

        public void Report(Diagnostic diagnostic)
        {
        }
    }
}
