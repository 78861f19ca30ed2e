using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;
using DocExport.Resources;

namespace DocExport.Pdf.Drawing;

/// <summary>Places images; turns and mirrors them as their camera said.</summary>
internal sealed class ImageDrawer(ContentStreamWriter content, ImageRegistry images, PageResources resources)
{
    /// <param name="place">Maps the unit square, y upwards, onto the place of the upright image.</param>
    /// <param name="image">The image.</param>
    public void Draw(Matrix place, LoadedImage image)
    {
        StoredImage stored = images.Store(image);
        Matrix matrix = place.Multiply(Upright(image.Info.Orientation));
        content.Save();
        content.Concatenate(matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F);
        resources.AddXObject(stored.Name, stored.Reference);
        content.XObject(stored.Name);
        content.Restore();
    }

    /// <summary>From the stored square to the upright one, by EXIF's orientation.</summary>
    private static Matrix Upright(int orientation) => orientation switch
    {
        2 => new(-1, 0, 0, 1, 1, 0),
        3 => new(-1, 0, 0, -1, 1, 1),
        4 => new(1, 0, 0, -1, 0, 1),
        5 => new(0, -1, -1, 0, 1, 1),
        6 => new(0, -1, 1, 0, 0, 1),
        7 => new(0, 1, 1, 0, 0, 0),
        8 => new(0, 1, -1, 0, 1, 0),
        _ => Matrix.Identity,
    };
}
