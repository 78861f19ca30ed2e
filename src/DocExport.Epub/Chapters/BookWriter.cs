using System.Text;
using DocExport.Epub.Covers;
using DocExport.Epub.Fonts;
using DocExport.Epub.Images;
using DocExport.Epub.Package;
using DocExport.Epub.Stores;
using DocExport.Epub.Xhtml;
using DocExport.Epub.Xhtml.Css;
using DocExport.Export;

namespace DocExport.Epub.Chapters;

/// <summary>Writes a planned book into its container. Files are compressed while the next one is written.</summary>
internal sealed class BookWriter(BookPlan plan, EpubOptions options, ExportContext context, ScalingAhead ahead)
{
    private readonly BookFindings _findings = new(new PageStarts(options.PrintedPages));
    private readonly List<ManifestItem> _contentItems = [];
    private readonly UsedText? _used = options.EmbedFonts ? new() : null;

    public void Write(Stream output)
    {
        var zip = new ZipWriter(output);
        zip.Add(ContainerDocument.MimeType());
        zip.Add(ContainerDocument.Container());
        using var identity = new StableUuid();
        AddMetadata(identity);
        string extraCss = CssFilter.Apply(options.ExtraCss, options.ExtraCssFile, context.Diagnostics);
        var packed = new PackedImages();
        var images = new ImageStore(plan.Document.Resources, context.Diagnostics, (entry, image) =>
        {
            zip.Add(entry, identity);
            packed.Add(image);
        }, options.ImageDecoder is { } decoder ? new(decoder, context.CancellationToken, ImageScaler.MaxPixels) : null)
        {
            Ahead = ahead,
        };
        BookCover? given = BookCover.Given(plan, images);
        // Drawing takes about as long as writing a few chapters, and needs nothing of them.
        Task<byte[]>? drawing = given is null ? Task.Run(() => BookCover.Draw(plan), context.CancellationToken) : null;
        List<ZipEntry> contents = Contents(images, identity);
        BookCover cover = given ?? new BookCover(images.AddGenerated(drawing!.GetAwaiter().GetResult()));
        images.ReportSize(context.Diagnostics);
        foreach (ZipEntry entry in contents)
            zip.Add(entry);
        zip.Add(Packed(BookFiles.Cover, markup => CoverDocument.Write(markup, plan, cover)));
        BookPackage package = PackageBuilder.Build(plan, identity.ToUrn(), cover, _contentItems, images, _findings);
        zip.Add(Packed(NavigationDocument.FileName, markup => NavigationDocument.Write(markup, package)));
        EmbeddedFonts fonts = Fonts(zip, extraCss);
        package = package with { Manifest = [.. package.Manifest, .. fonts.Items] };
        zip.Add(ZipEntry.Deflate(
            ContainerDocument.Folder + BookFiles.StyleSheet, Encoding.UTF8.GetBytes(StyleSheetWriter.Write(plan.Theme, fonts, extraCss))));
        zip.Add(Packed(BookFiles.Ncx, markup => NcxDocument.Write(markup, package)));
        zip.Add(Packed(Path.GetFileName(ContainerDocument.PackagePath), markup => PackageDocument.Write(markup, package)));
        zip.Complete();
        foreach (EpubStore store in options.Stores.Distinct())
            StoreCheck.Run(store, plan, cover, _findings, packed, zip.Length, context.Diagnostics);
    }

    private EmbeddedFonts Fonts(ZipWriter zip, string css)
    {
        if (_used is null)
            return EmbeddedFonts.None;
        _used.AddCss(css);
        EmbeddedFonts fonts = FontCollector.Collect([.. options.FontPaths, .. plan.Theme.FontPaths], plan.Theme, css, _used, context.Diagnostics);
        foreach (EmbeddedFont font in fonts.Fonts)
            zip.Add(ZipEntry.Deflate(ContainerDocument.Folder + font.Name, font.Data.Span));
        foreach ((string name, byte[] text) in fonts.Licences)
            zip.Add(ZipEntry.Deflate("META-INF/licenses/" + name, text));
        return fonts;
    }

    private List<ZipEntry> Contents(ImageStore images, StableUuid identity)
    {
        var numbers = new NoteNumbers();
        var packing = new List<Task<ZipEntry>>(plan.Pieces.Count);
        using var markup = new MarkupWriter();
        for (int i = 0; i < plan.Pieces.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportProgress(ExportPhase.Writing, i, plan.Pieces.Count);
            string name = plan.Names[i];
            var surroundings = new ChapterSurroundings(plan, name, images, numbers, _findings, context.Diagnostics);
            markup.Clear();
            new ContentDocument(plan, i, surroundings, markup).Write(context.CancellationToken);
            _findings.HasHeadings |= surroundings.HasHeading;
            identity.Add(markup.Written);
            _used?.Add(markup.Written);
            byte[] bytes = markup.Written.ToArray();
            packing.Add(Task.Run(() => ZipEntry.Deflate(ContainerDocument.Folder + name, bytes)));
            _contentItems.Add(new ManifestItem(
                Path.GetFileNameWithoutExtension(name), name, ManifestItem.Xhtml, surroundings.HasMath ? "mathml" : null));
        }

        return [.. packing.Select(task => task.GetAwaiter().GetResult())];
    }

    private ZipEntry Packed(string name, Action<MarkupWriter> write)
    {
        using var markup = new MarkupWriter();
        write(markup);
        _used?.Add(markup.Written);
        return ZipEntry.Deflate(ContainerDocument.Folder + name, markup.Written);
    }

    private void AddMetadata(StableUuid identity)
    {
        Metadata metadata = plan.Document.Metadata;
        identity.Add(plan.Title);
        identity.Add(metadata.Subtitle);
        identity.Add(plan.Language);
        foreach (Contributor person in metadata.Authors)
            identity.Add(person.Name);
        foreach (Identifier identifier in metadata.Identifiers)
            identity.Add(identifier.Value);
    }
}
