using DocExport.Diagnostics;
using DocExport.Epub.Chapters;
using DocExport.Epub.Images;
using DocExport.Export;
using DocExport.Themes;

namespace DocExport.Epub;

/// <summary>
/// Exports documents as EPUB 3.3 with the table of contents and guide of EPUB 2 for old readers. The same document and options give the
/// same bytes.
/// </summary>
/// <param name="options">What the caller decides; <see langword="null"/> leaves all to the document and its theme.</param>
public sealed class EpubExporter(EpubOptions? options = null) : DocumentExporter
{
    /// <summary>What the caller decided.</summary>
    public EpubOptions Options { get; } = options ?? new EpubOptions();

    /// <inheritdoc/>
    protected override void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.ReportProgress(ExportPhase.Resolving, 0, 1);
        using var ahead = new ScalingAhead(context.Document, context.CancellationToken);
        Theme theme = ThemeSelection.For(context.Document, Options.Theme, context.Diagnostics);
        BookPlan plan = BookPlan.Create(context.Document, Options, theme, context.Diagnostics, context.CancellationToken);
        if (context.Diagnostics.HasErrors)
            return;
        if (plan.IsUntitled)
            context.Diagnostics.Report(DiagnosticIds.EpubUntitled, default, plan.Title);
        context.Units = plan.Pieces.Count;
        new BookWriter(plan, Options, context, ahead).Write(output);
    }
}
