using DocExport.Diagnostics;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>What pages share: each font, image, gradient and transparency is stored once.</summary>
internal sealed class DrawingResources(PdfFileWriter file, DiagnosticBag diagnostics, int threads)
{
    public FontRegistry Fonts { get; } = new(file);

    public ImageRegistry Images { get; } = new(file, diagnostics, threads);

    public Graphics.GradientRegistry Gradients { get; } = new(file);

    public Graphics.OpacityRegistry Opacities { get; } = new(file);

    public Graphics.FormRegistry Forms { get; } = new(file);
}
