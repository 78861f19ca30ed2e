using DocExport.Pdf.Writing;
using DocExport.Resources;

namespace DocExport.Pdf.Images;

/// <summary>How the data of an image are stored.</summary>
internal enum ImageEncoding
{
    /// <summary>Rows as they are, to be compressed.</summary>
    Raw,

    /// <summary>Rows behind PNG filter bytes, compressed: without a filter a reader would not undo the prediction.</summary>
    PngRows,

    /// <summary>A JPEG file.</summary>
    Jpeg,
}

/// <summary>An image as it goes into the file (ISO 32000-1, 8.9.5).</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Components">1 for grey or a palette, 3 for RGB, 4 for CMYK.</param>
/// <param name="Bits">Bits per component.</param>
/// <param name="Encoding">What the data are.</param>
/// <param name="Data">The data; files that go in as they are are read only when they are written.</param>
internal sealed record PdfImage(
    int Width, int Height, int Components, int Bits, ImageEncoding Encoding, ResourceContent Data)
{
    /// <summary>An image whose data are in memory.</summary>
    public PdfImage(int width, int height, int components, int bits, ImageEncoding encoding, ReadOnlyMemory<byte> data)
        : this(width, height, components, bits, encoding, new ResourceContent(data))
    {
    }

    /// <summary>Red, green, blue for each index, or null.</summary>
    public byte[]? Palette { get; init; }

    /// <summary>The one colour that is not painted, a number for each component, or null.</summary>
    public int[]? TransparentColor { get; init; }

    /// <summary>Opacity, as a grey image of the same size, or null.</summary>
    public PdfImage? SoftMask { get; init; }

    /// <summary>JPEG whose three components are RGB although nothing in it says so.</summary>
    public bool IsUntransformedJpeg { get; init; }

    /// <summary>Samples stand for what they are short of the most, as programs of Adobe store CMYK.</summary>
    public bool IsInverted { get; init; }

    /// <summary>The ICC profile of its colours; null for sRGB.</summary>
    public byte[]? Profile { get; init; }

    /// <summary>Why the profile that came with it was not used, or null.</summary>
    public string? ProfileFault { get; init; }

    /// <summary>It is in CMYK and does not say of which press; <see cref="Profile"/> is then one of ours.</summary>
    public bool IsProfileAssumed { get; init; }

    /// <summary>Why the picture could not be used, or null; the image is then a grey pixel.</summary>
    public string? Fault { get; init; }

    /// <summary>An image of rows behind PNG filter bytes, which are compressed here.</summary>
    public static PdfImage FromPngRows(int width, int height, int components, int bits, ReadOnlySpan<byte> rows)
    {
        using PdfBuffer compressed = Deflate.Compress(rows);
        return new(width, height, components, bits, ImageEncoding.PngRows, compressed.Span.ToArray());
    }

    /// <summary>With the profile that came with it, if that is any good.</summary>
    public PdfImage WithProfile(byte[]? profile)
    {
        if (profile is null)
            return this;
        string? fault = EmbeddedProfile.FaultOf(profile, Palette is null ? Components : 3);
        return fault is null ? this with { Profile = profile } : this with { ProfileFault = fault };
    }

    public static PdfImage Damaged(string fault) =>
        new(1, 1, 1, 8, ImageEncoding.Raw, new byte[] { 0xE6 }) { Fault = fault };
}
