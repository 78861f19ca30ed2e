using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Epub.Images;
using DocExport.Epub.Xhtml;
using DocExport.Formulas;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>The world around the markup of one content file.</summary>
internal sealed class ChapterSurroundings(BookPlan plan, string file, ImageStore images, NoteNumbers numbers, BookFindings findings, DiagnosticBag diagnostics)
    : ISurroundings
{
    private readonly LinkResolver _links = new(plan.Map, file, plan.Document.Sources.Count > 1, diagnostics);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<CalledNote> _notes = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _lastLevel;

    public bool NamesTheNameless => true;

    /// <summary>Notes called so far, in the order of their first call; grows while notes that call notes are written.</summary>
    public IReadOnlyList<CalledNote> Notes => _notes;

    public bool HasMath { get; private set; }

    public bool HasHeading => _lastLevel > 0;

    /// <summary>Tells that the file's first heading was written by other means.</summary>
    public void TitleWritten() => _lastLevel = 1;

    public string? Id(string id) =>
        plan.Map.Find(id) is Target target && target.File == file && _written.Add(target.XmlId) ? target.XmlId : null;

    /// <summary>One heading of level 1 in a file, and no level left out on the way down.</summary>
    public HeadingForm Heading(Heading heading) => Heading(heading, peek: false);

    /// <param name="heading">The heading to write.</param>
    /// <param name="peek">Whether it is only asked for and not yet written.</param>
    public HeadingForm Heading(Heading heading, bool peek)
    {
        bool says = heading.Content.Any(inline => inline is not FootnoteReference) && PlainText.Of(heading.Content).Length > 0;
        if (!says)
            return new HeadingForm(0);
        int level = _lastLevel == 0 ? 1 : Math.Clamp(heading.Level, 2, Math.Min(_lastLevel + 1, 6));
        if (!peek)
            _lastLevel = level;
        return new HeadingForm(level, level == heading.Level ? null : "h" + Math.Clamp(heading.Level, 1, 6).ToString(CultureInfo.InvariantCulture));
    }

    public string? Link(string target, Node link) => _links.Resolve(target, link);

    public ImageReference? Image(Image image)
    {
        if (images.Find(image.Source, image.SourceSpan) is not StoredImage stored)
            return null;
        findings.ImageShown(image, stored, file);
        return ImageSize.Reference(image, stored, Href.Relative(file, stored.Name));
    }

    public NoteCall? Note(FootnoteReference reference)
    {
        // Calls without a note became text when the document was resolved, but for those in readings of ruby.
        if (!plan.Notes.TryGetValue(reference.Label, out Footnote? note))
            return null;
        int index = _notes.FindIndex(called => called.Note.Label == reference.Label);
        if (index < 0)
        {
            index = _notes.Count;
            _notes.Add(new CalledNote(note, Free(numbers.Of(reference)), 0));
        }

        CalledNote known = _notes[index] = _notes[index] with { Calls = _notes[index].Calls + 1 };
        return new NoteCall(known.Number, CallId(index, known.Calls), NoteId(index), plan.NoteDisplay == NoteDisplay.PopUp);
    }

    /// <summary>
    /// The number, or the next that no note of this file has: where each chapter numbers its own notes, one of an earlier chapter that
    /// is called again brings a number that may be taken.
    /// </summary>
    private string Free(string number)
    {
        while (_taken.Contains(number) && int.TryParse(number, CultureInfo.InvariantCulture, out int taken))
            number = (taken + 1).ToString(CultureInfo.InvariantCulture);
        _taken.Add(number);
        return number;
    }

    public IReadOnlyList<ContentsEntry> Contents(ContentsKind kind, int? depth)
    {
        findings.Lists.Add(kind);
        return kind == ContentsKind.Headings
            ? ContentsList.Headings(plan, file, Math.Clamp(depth ?? plan.ContentsDepth, 1, 6))
            : ContentsList.Captions(plan, file, kind);
    }

    public IReadOnlyList<PageMark> Pages(int block) => findings.Pages.Begin(block, file);

    public FormulaCatalog Formulas => plan.Document.Formulas;

    public void MathWritten()
    {
        HasMath = true;
        findings.HasMath = true;
    }

    public void CharactersRemoved(Node node, int count) => diagnostics.Report(DiagnosticIds.CharactersRemoved, node.SourceSpan, count);

    public void NestingFlattened(Node node) => diagnostics.Report(DiagnosticIds.NestingFlattened, node.SourceSpan);

    public void HtmlRemoved(Node node, string what) =>
        diagnostics.Report(DiagnosticIds.HtmlRemoved, node.SourceSpan, what.Length <= 60 ? what : what[..60] + "…");

    public void Report(Diagnostic diagnostic) => diagnostics.AddRange([diagnostic]);

    public static string NoteId(int index) => string.Create(CultureInfo.InvariantCulture, $"x-note-{index + 1}");

    /// <summary>The id of a note's n-th call in the file.</summary>
    public static string CallId(int index, int call) => string.Create(CultureInfo.InvariantCulture, $"x-call-{index + 1}-{call}");
}

/// <summary>A note that a content file calls.</summary>
internal readonly record struct CalledNote(Footnote Note, string Number, int Calls);
