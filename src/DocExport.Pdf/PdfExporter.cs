using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Model;
using DocExport.Pdf.Drawing;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Files;
using DocExport.Pdf.Layout;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Sheets;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Writing;
using DocExport.Themes;
using DocExport.Transforms;

namespace DocExport.Pdf;

/// <summary>
/// Exports documents as typeset, tagged PDF 1.7 that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) together.
/// </summary>
/// <param name="options">What the caller decides; by default nothing, so that the document and its theme do.</param>
/// <exception cref="ArgumentException">The source is to be attached, but PDF/A-2 is asked for, which holds no Markdown files.</exception>
public sealed class PdfExporter(PdfOptions? options = null) : DocumentExporter
{
    private readonly PdfStandard _standard = StandardOf(options ?? new());

    /// <summary>What the caller decided.</summary>
    public PdfOptions Options { get; } = options ?? new();

    /// <inheritdoc/>
    protected override void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        Theme theme = ThemeSelection.For(context.Document, Options.Theme, context.Diagnostics);
        context.ReportProgress(ExportPhase.Resolving, 0, 1);
        Document document = DocumentResolver.Resolve(
            context.Document,
            new()
            {
                NumberSections = Options.NumberSections ?? context.Document.Settings.NumberSections ?? theme.NumberSections,
                NumberCaptions = theme.NumberFigures,
                NumberNotesByChapter = context.Document.Settings.NumberNotesByChapter ?? theme.NumberNotesByChapter,
            },
            context.Diagnostics,
            context.CancellationToken);
        document = AccessibilityRepair.Apply(document, context.Diagnostics);
        if (Options.AttachSource && document.Sources.Count == 0)
            context.Diagnostics.Report(DiagnosticIds.NoSource, default);
        PageGeometry geometry = PageGeometry.For(theme.Page, PaperOf(document, theme));
        if (!geometry.HasRoom)
        {
            context.Diagnostics.Report(DiagnosticIds.NoRoom, default, geometry.Width, geometry.Height);
            return;
        }

        using var catalog = new FontCatalog(Options.UseSystemFonts);
        FontLoader.AddPaths(catalog, [.. Options.FontPaths, .. theme.FontPaths], context.Diagnostics);
        NodeList<string> exceptions = [.. theme.HyphenationExceptions, .. document.Settings.HyphenationExceptions];
        using var fonts = new TextFonts(catalog, new()
        {
            Exceptions = exceptions.Count == 0 ? null : new(exceptions),
            Left = theme.HyphenationLeft,
            Right = theme.HyphenationRight,
            MostLines = theme.HyphenatedLines,
        });
        context.ReportProgress(ExportPhase.Typesetting, 0, document.Blocks.Count);
        var styles = new StyleResolver(theme, document.Metadata.Language, DirectionOf(document.Metadata), geometry.Measure);
        var layout = new DocumentLayout(
            diagnostics => new LayoutSession(
                document, context.Document.Metadata.Title is not null, theme, styles, fonts, diagnostics, context.CancellationToken,
                Options.ImageDecoder is { } decoder ? new(decoder, context.CancellationToken) : null)
            {
                PageHeight = geometry.TextHeight,
                MostInset = geometry.MostInset,
                ColumnGap = geometry.ColumnGap,
                Highlighter = Options.Highlighter,
            },
            geometry,
            fonts);
        PageSource pages = layout.Lay(
            Options.Contents ?? document.Settings.Contents ?? theme.Contents,
            Options.ContentsDepth,
            done => context.ReportProgress(ExportPhase.Paging, done, 0));
        bool rightToLeft = DirectionOf(document.Metadata) == TextDirection.RightToLeft;
        var info = new DocumentWriterOptions(InfoOf(document.Metadata))
        {
            PdfAPart = _standard == PdfStandard.Ua1A3a ? 3 : 2,
            Attachments = Options.AttachSource ? Attachments.Of(document) : [],
            IsRightToLeft = rightToLeft,
            ShowsSpreads = theme.Page.TwoSided && Options.Imposition is null,
            GreyImages = theme.GreyImages,
            Threads = Environment.ProcessorCount,
        };
        if (Options.Pages is null && Options.Imposition is null && !context.Diagnostics.HasErrors)
            WriteWhileLaidOut(context, layout, pages, info, output);
        else
            WriteWhenLaidOut(context, layout, pages, info, output);
    }

    /// <summary>Each page is written when it is made, and let go.</summary>
    private void WriteWhileLaidOut(ExportContext context, DocumentLayout layout, PageSource pages, DocumentWriterOptions info, Stream output)
    {
        var faults = new DiagnosticBag();
        IReadOnlyList<OutlineEntry> outline = [];
        PageSource told = pages with { Outline = () => outline = pages.Outline() };
        IReadOnlyList<FontUse> fonts = DocumentWriter.Write(told, info, output, faults, Progress(context), context.CancellationToken);
        Tell(context, layout);
        context.Units = layout.Count;
        context.Headings = HeadingPlaces.Of(outline, layout.Numbers);
        if (context.Diagnostics.HasErrors)
            return;
        context.Diagnostics.AddRange(faults.Items);
        context.Fonts = fonts;
    }

    /// <summary>Which pages are written, and where they stand, is decided when all are made.</summary>
    private void WriteWhenLaidOut(ExportContext context, DocumentLayout layout, PageSource pages, DocumentWriterOptions info, Stream output)
    {
        PageList list = PageList.Gather(pages);
        int made = list.Pages.Count;
        if (Options.Pages is { } ranges)
            list = PageSelection.Select(list, ranges);
        Tell(context, layout);
        if (list.Pages.Count == 0)
        {
            context.Diagnostics.Report(DiagnosticIds.NoPages, default, made);
            return;
        }

        if (Options.Imposition is { } imposition)
            list = Imposer.Impose(list, imposition, info.IsRightToLeft, context.Diagnostics);
        context.Units = list.Pages.Count;
        context.Headings = HeadingPlaces.Of(list.Outline, PageNumbers.Of(list.Pages));
        if (context.Diagnostics.HasErrors)
            return;
        context.Fonts = DocumentWriter.Write(list, info, output, context.Diagnostics, Progress(context), context.CancellationToken);
    }

    private void Tell(ExportContext context, DocumentLayout layout)
    {
        context.Diagnostics.AddRange(layout.Diagnostics);
        context.Diagnostics.Replace(MissingCharacter.Summed);
        if (Options.StrictAccessibility)
            context.Diagnostics.Escalate(DiagnosticIds.AccessibilityRepairs);
        context.Pages = layout.PageMap;
    }

    private static Action<int, int> Progress(ExportContext context) => (done, total) =>
        context.ReportProgress(total == 0 ? ExportPhase.Paging : ExportPhase.Writing, done, total);

    private PaperSize PaperOf(Document document, Theme theme) => Options.Paper ?? document.Settings.Paper ?? theme.Page.Paper;

    private static PdfStandard StandardOf(PdfOptions options)
    {
        PdfStandard standard = options.Standard ?? (options.AttachSource ? PdfStandard.Ua1A3a : PdfStandard.Ua1A2a);
        return options.AttachSource && standard == PdfStandard.Ua1A2a
            ? throw new ArgumentException("PDF/A-2 holds no Markdown files; attaching the source takes PDF/A-3.", nameof(options))
            : standard;
    }

    private static TextDirection DirectionOf(Metadata metadata) =>
        metadata.Direction == TextDirection.Auto ? WritingDirection.Of(metadata.Language) : metadata.Direction;

    private static PdfDocumentInfo InfoOf(Metadata metadata) => new()
    {
        Title = AccessibilityRepair.HasTitle(metadata) ? metadata.Title! : AccessibilityRepair.Untitled,
        Language = metadata.Language.Value,
        Authors = [.. metadata.Authors.Where(author => author.Role == "aut").Select(author => author.Name)],
        Description = metadata.Description,
        Keywords = metadata.Subjects,
        Publisher = metadata.Publisher,
        Rights = metadata.Rights,
        Identifier = metadata.Identifiers.Count > 0 ? metadata.Identifiers[0].Value : null,
        Producer = "DocExport",
        Created = metadata.Date is { } date ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : metadata.Modified,
        Modified = metadata.Modified,
    };
}
