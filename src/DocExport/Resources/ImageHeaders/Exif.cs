namespace DocExport.Resources.ImageHeaders;

/// <summary>Orientation and resolution from EXIF data. Damaged EXIF is left aside: the picture itself may be sound.</summary>
internal static class Exif
{
    public static ImageInfo Apply(ImageInfo info, ReadOnlySpan<byte> tiff) =>
        TiffDirectory.TryOpen(tiff, out TiffDirectory directory) ? directory.ApplyTo(info) : info;
}
