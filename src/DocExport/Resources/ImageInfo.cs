namespace DocExport.Resources;

/// <summary>What the header of a picture says, before anything is decoded.</summary>
/// <param name="Format">The format, by content and not by file name.</param>
/// <param name="Width">Stored width in pixels; for SVG in CSS pixels (1/96 inch), not always whole. Above 0.</param>
/// <param name="Height">Stored height, in the same unit. Above 0.</param>
internal sealed record ImageInfo(ImageFormat Format, double Width, double Height)
{
    /// <summary>Pixels per inch across, or null where the file does not say.</summary>
    public double? DpiX { get; init; }

    /// <summary>Pixels per inch down, or null where the file does not say.</summary>
    public double? DpiY { get; init; }

    /// <summary>EXIF orientation, 1 to 8; 5 to 8 swap width and height on display.</summary>
    /// <value>1: as stored.</value>
    public int Orientation { get; init; } = 1;

    public ImageColorModel ColorModel { get; init; }

    /// <summary>Colour components per pixel without alpha; 1 for a palette; 0 where the header does not say.</summary>
    public int Components { get; init; }

    /// <summary>Bits per component; 0 where the header does not say.</summary>
    public int BitsPerComponent { get; init; }

    /// <summary>An alpha channel, a transparent palette entry or a colour key is there.</summary>
    public bool HasAlpha { get; init; }

    public bool IsAnimated { get; init; }

    /// <summary>Width as shown, after <see cref="Orientation"/>.</summary>
    public double DisplayWidth => Orientation >= 5 ? Height : Width;

    /// <summary>Height as shown, after <see cref="Orientation"/>.</summary>
    public double DisplayHeight => Orientation >= 5 ? Width : Height;

    /// <summary>The IANA media type.</summary>
    public string MediaType => Format switch
    {
        ImageFormat.Png => "image/png",
        ImageFormat.Jpeg => "image/jpeg",
        ImageFormat.Gif => "image/gif",
        ImageFormat.Svg => "image/svg+xml",
        ImageFormat.WebP => "image/webp",
        ImageFormat.Avif => "image/avif",
        ImageFormat.Bmp => "image/bmp",
        _ => "image/tiff",
    };
}
