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

/// <summary>Laid-out pages in, a whole PDF out: page by page, then fonts, structure and metadata.</summary>
internal static class DocumentWriter
{
    /// <param name="pages">The pages.</param>
    /// <param name="options">Metadata and more.</param>
    /// <param name="output">Written to, never read or sought.</param>
    /// <param name="diagnostics">Takes what is wrong with images and links.</param>
    /// <param name="pageDone">Called with the number of pages finished, or null.</param>
    /// <param name="cancellationToken">Looked at before every page.</param>
    /// <returns>The fonts that were needed.</returns>
    /// <exception cref="InvalidOperationException">Layout broke its contract; nothing that was written is usable.</exception>
    public static IReadOnlyList<FontUse> Write(
        PageList pages, DocumentWriterOptions options, Stream output, DiagnosticBag diagnostics,
        Action<int>? pageDone = null, CancellationToken cancellationToken = default)
    {
        using var file = new PdfFileWriter(output, options.Threads, cancellationToken);
        var tree = new StructureTree(pages.Structure);
        var shared = new DrawingResources(file, diagnostics, options.Threads);
        using var drawer = new PageDrawer(tree, shared, options.GreyImages);
        var pageTree = new PageTreeWriter(file);
        PdfReference[] references = [.. pages.Pages.Select(_ => file.Reserve())];
        var destinations = new DestinationTable(pages.Pages, references);
        // Pictures take longest of all, so other threads begin with them at once.
        foreach (ImageItem item in pages.Pages.SelectMany(page => page.Items).OfType<ImageItem>())
            shared.Images.Store(item.Image);
        var links = new LinkWriter(file, tree, destinations, diagnostics);
        for (int index = 0; index < references.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Page page = pages.Pages[index];
            PageStructure structure = tree.BeginPage(references[index]);
            PdfReference content = file.Reserve();
            PdfBuffer drawn = drawer.Draw(page, structure);
            file.BeginStream(content);
            file.EndStream(drawn);
            List<PdfReference> annotations = links.Write(page, structure);
            PageWriter.Write(file, page, structure, pageTree.Add(references[index]), content, drawer.Resources, annotations);
            pageDone?.Invoke(index + 1);
        }

        shared.Images.Write(cancellationToken);
        shared.Fonts.Write(cancellationToken);
        var catalog = new PdfCatalog
        {
            Pages = pageTree.Finish(),
            StructureTree = StructureWriter.Write(file, tree),
            Outlines = pages.Outline.Count == 0 ? default : OutlineWriter.Write(file, OutlineBuilder.Build(pages.Outline, destinations)),
            Destinations = destinations.Named(),
            PageLabels = PageLabelRanges.From(pages.Pages),
            EmbeddedFiles = options.Attachments,
            IsRightToLeft = options.IsRightToLeft,
            ShowsSpreads = options.ShowsSpreads,
        };
        CatalogWriter.Finish(file, catalog, options.Info with { PdfAPart = options.PdfAPart });
        return shared.Fonts.Uses;
    }
}
