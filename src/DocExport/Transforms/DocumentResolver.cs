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
    public static Document Resolve(Document document, ResolveOptions options, DiagnosticBag diagnostics)
    {
        if (!TreeDepth.IsBounded(document, diagnostics))
            return document with { Blocks = [], Footnotes = [] };
        Document lowered = CustomLowering.Lower(document, diagnostics);
        // Lowered nodes are a caller's, too.
        if (!ReferenceEquals(lowered, document) && !TreeDepth.IsBounded(lowered, diagnostics))
            return document with { Blocks = [], Footnotes = [] };
        document = HeadingLevels.Repair(lowered, diagnostics);
        document = HeadingIds.Assign(UniqueIds.Ensure(document, diagnostics));
        document = FootnoteNumbers.Assign(document, options.NumberNotesByChapter, diagnostics);
        if (options.NumberSections ?? document.Settings.NumberSections ?? false)
            document = SectionNumbers.Assign(document);
        document = CaptionNumbers.Assign(document, options.NumberCaptions);
        FormulaCatalog formulas = FormulaCatalog.Read(document, diagnostics);
        document = EquationNumbers.Assign(document, formulas) with { Formulas = formulas };
        EquationNumbers.Check(document, formulas, diagnostics);
        document = References.Resolve(document, diagnostics);
        return document.Metadata.Title is null ? WithTitle(document) : document;
    }

    private static Document WithTitle(Document document)
    {
        Heading? first = document.Query<Heading>().FirstOrDefault();
        string title = first is null ? "" : InlineText.Of(first.Content).Trim();
        return title.Length == 0 ? document : document with { Metadata = document.Metadata with { Title = title } };
    }
}
