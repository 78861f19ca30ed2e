using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing.Graphics;

/// <summary>
/// Takes the colour from what is painted already: anything grey laid over it in the blend mode Saturation leaves its lightness alone
/// (ISO 32000-1, 11.3.5.3). So images in any format turn grey without being decoded.
/// </summary>
internal sealed class GreyVeil(ContentStreamWriter content, DrawingResources shared, PageResources resources)
{
    // Points: an edge that falls between pixels is wider than its box. White around it stays white.
    private const double Overlap = 1;

    /// <summary>Covers a box of the page; y counts up.</summary>
    public void Cover(Rect box, double pageHeight)
    {
        (byte[] name, PdfReference state) = shared.Opacities.Get(1, 1, "Saturation");
        resources.AddGraphicsState(name, state);
        content.Save();
        content.GraphicsState(name);
        content.FillColor(1, 1, 1);
        content.Rectangle(
            box.X - Overlap, pageHeight - box.Bottom - Overlap, box.Width + (2 * Overlap), box.Height + (2 * Overlap));
        content.Fill();
        content.Restore();
    }
}
