namespace DocExport.Resources;

/// <summary>The pixels of an image.</summary>
public sealed class DecodedImage
{
    /// <summary>Takes pixels over, without a copy.</summary>
    /// <param name="pixels">
    /// Red, green, blue and opacity of each pixel, a byte each, from the upper left, row after row; colours not multiplied by opacity,
    /// in the file's own colour space, and as the file stores them: not turned by its EXIF orientation.
    /// </param>
    /// <param name="width">Pixels, above 0.</param>
    /// <param name="height">Pixels, above 0.</param>
    /// <exception cref="ArgumentException">There are not as many pixels as the size says.</exception>
    public DecodedImage(byte[] pixels, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(pixels);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        if (pixels.Length != 4L * width * height)
            throw new ArgumentException($"{width} by {height} pixels take {4L * width * height} bytes, not {pixels.Length}.", nameof(pixels));
        Data = pixels;
        Width = width;
        Height = height;
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>Red, green, blue and opacity of each pixel.</summary>
    public ReadOnlyMemory<byte> Pixels => Data;

    internal byte[] Data { get; }
}
