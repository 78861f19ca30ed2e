using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tagging;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>What <see cref="DocumentWriter"/> needs beside the pages.</summary>
/// <param name="Info">Metadata.</param>
internal sealed record DocumentWriterOptions(PdfDocumentInfo Info)
{
    /// <summary>Part of PDF/A: 2, or 3, which files to attach need.</summary>
    public int PdfAPart { get; init; } = 2;

    /// <summary>Files to attach.</summary>
    public IReadOnlyList<PdfEmbeddedFile> Attachments { get; init; } = [];

    /// <summary>Pages turn from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Opens as facing pages.</summary>
    public bool ShowsSpreads { get; init; }

    /// <summary>Images and drawings lose their colour.</summary>
    public bool GreyImages { get; init; }

    /// <summary>Threads that compress; without influence on the bytes.</summary>
    /// <value>Default: 1.</value>
    public int Threads { get; init; } = 1;
}

/// <summary>
/// Laid-out pages in, a whole PDF out: content streams as pages come, then what needs to know all pages: page objects, fonts, structure and
/// metadata.
/// </summary>
internal static class DocumentWriter
{
    /// <param name="pages">The pages, which may be made while they are written.</param>
    /// <param name="options">Metadata and more.</param>
    /// <param name="output">Written to, never read or sought.</param>
    /// <param name="diagnostics">Takes what is wrong with images and links.</param>
    /// <param name="pageDone">Called with the number of pages finished and that of all, 0 while it is not known; or null.</param>
    /// <param name="cancellationToken">Looked at before every page.</param>
    /// <returns>The fonts that were needed.</returns>
    /// <exception cref="InvalidOperationException">Layout broke its contract; nothing that was written is usable.</exception>
    public static IReadOnlyList<FontUse> Write(
        PageSource pages, DocumentWriterOptions options, Stream output, DiagnosticBag diagnostics,
        Action<int, int>? pageDone = null, CancellationToken cancellationToken = default)
    {
        using var file = new PdfFileWriter(output, options.Threads, cancellationToken);
        var tree = new StructureTree(pages.Structure);
        var shared = new DrawingResources(file, diagnostics, options.Threads);
        using var drawer = new PageDrawer(tree, shared, options.GreyImages);
        var destinations = new DestinationTable();
        var records = new SortedDictionary<int, PageRecord>();
        foreach ((int index, Page page) in pages.Pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isNew = !records.TryGetValue(index, out PageRecord? record);
            if (isNew)
                records.Add(index, record = new(tree.BeginPage(file.Reserve(), index), page));
            destinations.Add(page, index, record!.Structure.Page);
            PdfReference content = file.Reserve();
            PdfBuffer drawn = drawer.Draw(page, record.Structure, isBeneath: !isNew);
            file.BeginStream(content);
            file.EndStream(drawn);
            record.Add(content, drawer.Resources);
            shared.Images.WriteExcess(cancellationToken);
            if (isNew)
                pageDone?.Invoke(records.Count, 0);
        }

        var links = new LinkWriter(file, tree, destinations, diagnostics);
        PdfReference pageTree = WritePages(file, records.Values, links, done => pageDone?.Invoke(done, records.Count), cancellationToken);
        shared.Images.Write(cancellationToken);
        shared.Fonts.Write(cancellationToken);
        IReadOnlyList<OutlineEntry> outline = pages.Outline();
        var catalog = new PdfCatalog
        {
            Pages = pageTree,
            StructureTree = StructureWriter.Write(file, tree),
            Outlines = outline.Count == 0 ? default : OutlineWriter.Write(file, OutlineBuilder.Build(outline, destinations)),
            Destinations = destinations.Named(),
            PageLabels = PageLabelRanges.From([.. records.Values.Select(record => record.Label)]),
            EmbeddedFiles = options.Attachments,
            IsRightToLeft = options.IsRightToLeft,
            ShowsSpreads = options.ShowsSpreads,
        };
        CatalogWriter.Finish(file, catalog, options.Info with { PdfAPart = options.PdfAPart });
        return shared.Fonts.Uses;
    }

    private static PdfReference WritePages(PdfFileWriter file, IEnumerable<PageRecord> records, LinkWriter links, Action<int> done, CancellationToken cancellationToken)
    {
        var pageTree = new PageTreeWriter(file);
        foreach (PageRecord record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<PdfReference> annotations = links.Write(record);
            PageWriter.Write(file, record, pageTree.Add(record.Structure.Page), annotations);
            done(pageTree.Count);
        }

        return pageTree.Finish();
    }
}
