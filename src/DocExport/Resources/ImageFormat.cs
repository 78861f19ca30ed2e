namespace DocExport.Resources;

/// <summary>The picture formats that <see cref="ImageProbe"/> tells apart by their first bytes.</summary>
internal enum ImageFormat
{
    Png,
    Jpeg,
    Gif,
    Svg,
    WebP,
    Avif,
    Bmp,
    Tiff,
}
