namespace DocExport.Resources;

/// <summary>How the samples of a picture stand for colours, alpha left aside.</summary>
internal enum ImageColorModel
{
    /// <summary>The header does not say, or the picture is vectors.</summary>
    Unknown,
    Gray,
    Rgb,
    Indexed,

    /// <summary>RGB stored as luma and chroma, which every decoder undoes.</summary>
    YCbCr,
    Cmyk,

    /// <summary>CMYK stored as luma, chroma and black.</summary>
    Ycck,
}
