using DocExport.Diagnostics;
using DocExport.Formulas;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>
/// Makes of a document what both renderers want: core nodes alone, ids that are unique, headings without gaps, numbers, and the
/// text of references. Resolving a resolved document changes nothing.
/// </summary>
internal static class DocumentResolver
{
    /// <summary>The resolved document; what there was to say is behind its own diagnostics.</summary>
    public static Document Resolve(Document document, ResolveOptions options)
    {
        var diagnostics = new DiagnosticBag();
        Document resolved = Resolve(document, options, diagnostics);
        return resolved with { Diagnostics = [.. document.Diagnostics, .. diagnostics.Items] };
    }

    /// <summary>The resolved document; what there is to say goes to <paramref name="diagnostics"/>.</summary>
    public static Document Resolve(
        Document document, ResolveOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        NodeSurvey? survey = NodeSurvey.Of(document, diagnostics);
        if (survey is { HasCustomNodes: true })
        {
            document = CustomLowering.Lower(document, diagnostics);
            // Lowered nodes are a caller's, too.
            survey = NodeSurvey.Of(document, diagnostics);
        }

        if (survey is null)
            return document with { Blocks = [], Footnotes = [] };
        cancellationToken.ThrowIfCancellationRequested();
        document = HeadingLevels.Repair(document, diagnostics);
        document = HeadingIds.Assign(survey.HasDuplicateIds ? UniqueIds.Ensure(document, diagnostics) : document);
        cancellationToken.ThrowIfCancellationRequested();
        if (survey.HasNoteCalls || document.Footnotes.Count > 0)
            document = FootnoteNumbers.Assign(document, options.NumberNotesByChapter, diagnostics);
        if (options.NumberSections ?? document.Settings.NumberSections ?? false)
            document = SectionNumbers.Assign(document);
        if (options.NumberCaptions || survey.HasReferences)
            document = CaptionNumbers.Assign(document, options.NumberCaptions);
        cancellationToken.ThrowIfCancellationRequested();
        if (survey.HasFormulas)
            document = WithFormulas(document, diagnostics);
        if (survey.HasReferences || survey.HasLocalLinks)
            document = References.Resolve(document, diagnostics);
        return document.Metadata.Title is null ? WithTitle(document) : document;
    }

    private static Document WithFormulas(Document document, DiagnosticBag diagnostics)
    {
        FormulaCatalog formulas = FormulaCatalog.Read(document, diagnostics);
        document = EquationNumbers.Assign(document, formulas) with { Formulas = formulas };
        EquationNumbers.Check(document, formulas, diagnostics);
        return document;
    }

    private static Document WithTitle(Document document)
    {
        Heading? first = document.Query<Heading>().FirstOrDefault();
        string title = first is null ? "" : InlineText.Of(first.Content).Trim();
        return title.Length == 0 ? document : document with { Metadata = document.Metadata with { Title = title } };
    }
}
