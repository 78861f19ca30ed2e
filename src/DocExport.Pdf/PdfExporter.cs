using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Model;
using DocExport.Pdf.Drawing;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Files;
using DocExport.Pdf.Layout;
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
    private readonly PdfOptions _options = options ?? new();
    private readonly PdfStandard _standard = StandardOf(options ?? new());

    /// <inheritdoc/>
    protected override void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        Theme theme = ThemeSelection.For(context.Document, _options.Theme, context.Diagnostics);
        context.ReportProgress(ExportPhase.Resolving, 0, 1);
        Document document = DocumentResolver.Resolve(
            context.Document,
            new()
            {
                NumberSections = _options.NumberSections ?? context.Document.Settings.NumberSections ?? theme.NumberSections,
                NumberCaptions = theme.NumberFigures,
                NumberNotesByChapter = context.Document.Settings.NumberNotesByChapter ?? theme.NumberNotesByChapter,
            },
            context.Diagnostics);
        document = AccessibilityRepair.Apply(document, context.Diagnostics);
        if (_options.AttachSource && document.Sources.Count == 0)
            context.Diagnostics.Report(DiagnosticIds.NoSource, default);
        PageGeometry geometry = PageGeometry.For(theme.Page, PaperOf(document, theme));
        if (!geometry.HasRoom)
        {
            context.Diagnostics.Report(DiagnosticIds.NoRoom, default, geometry.Width, geometry.Height);
            return;
        }

        using var catalog = new FontCatalog(_options.UseSystemFonts);
        FontLoader.AddPaths(catalog, [.. _options.FontPaths, .. theme.FontPaths], context.Diagnostics);
        NodeList<string> exceptions = [.. theme.HyphenationExceptions, .. document.Settings.HyphenationExceptions];
        using var fonts = new TextFonts(catalog, new()
        {
            Exceptions = exceptions.Count == 0 ? null : new(exceptions),
            Left = theme.HyphenationLeft,
            Right = theme.HyphenationRight,
            MostLines = theme.HyphenatedLines,
        });
        PageList pages = LayOut(context, document, theme, geometry, fonts);
        context.Diagnostics.Replace(MissingCharacter.Summed);
        if (_options.Pages is { } ranges)
            pages = PageSelection.Select(pages, ranges);
        if (pages.Pages.Count == 0)
        {
            context.Diagnostics.Report(DiagnosticIds.NoPages, default);
            return;
        }

        bool rightToLeft = DirectionOf(document.Metadata) == TextDirection.RightToLeft;
        if (_options.Imposition is { } imposition)
            pages = Imposer.Impose(pages, imposition, rightToLeft, context.Diagnostics);
        context.Units = pages.Pages.Count;
        context.Headings = HeadingPlaces.Of(pages);
        if (_options.StrictAccessibility)
            context.Diagnostics.Escalate(DiagnosticIds.AccessibilityRepairs);
        if (context.Diagnostics.HasErrors)
            return;
        var info = new DocumentWriterOptions(InfoOf(document.Metadata))
        {
            PdfAPart = _standard == PdfStandard.Ua1A3a ? 3 : 2,
            Attachments = _options.AttachSource ? Attachments.Of(document) : [],
            IsRightToLeft = rightToLeft,
            ShowsSpreads = theme.Page.TwoSided && _options.Imposition is null,
            GreyImages = theme.GreyImages,
            Threads = Environment.ProcessorCount,
        };
        context.Fonts = DocumentWriter.Write(
            pages,
            info,
            output,
            context.Diagnostics,
            done => context.ReportProgress(ExportPhase.Writing, done, pages.Pages.Count),
            context.CancellationToken);
    }

    private PageList LayOut(ExportContext context, Document document, Theme theme, PageGeometry geometry, TextFonts fonts)
    {
        context.ReportProgress(ExportPhase.Typesetting, 0, document.Blocks.Count);
        var styles = new StyleResolver(theme, document.Metadata.Language, DirectionOf(document.Metadata), geometry.Measure);
        var session = new LayoutSession(
            document, context.Document.Metadata.Title is not null, theme, styles, fonts, context.Diagnostics, context.CancellationToken,
            _options.ImageDecoder is { } decoder ? new(decoder, context.CancellationToken) : null)
        {
            PageHeight = geometry.TextHeight,
            MostInset = geometry.MostInset,
            ColumnGap = geometry.ColumnGap,
        };
        var layout = new DocumentLayout(session, geometry, fonts);
        PageList pages = layout.Lay(
            _options.Contents ?? document.Settings.Contents ?? theme.Contents,
            _options.ContentsDepth,
            done => context.ReportProgress(ExportPhase.Paging, done, done));
        context.Pages = layout.PageMap;
        return pages;
    }

    private PaperSize PaperOf(Document document, Theme theme)
    {
        if (_options.Paper is { } paper)
            return paper;
        return PaperSize.TryParse(document.Settings.Paper, out PaperSize? asked) ? asked : theme.Page.Paper;
    }

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
        Title = string.IsNullOrWhiteSpace(metadata.Title) ? AccessibilityRepair.Untitled : metadata.Title,
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
