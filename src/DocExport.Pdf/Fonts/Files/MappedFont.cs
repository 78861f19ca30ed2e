namespace DocExport.Pdf.Fonts.Files;

/// <summary>
/// A font file mapped into memory: of hundreds of installed fonts, only the pages that are read take room. Not for files
/// that may be cut short while in use.
/// </summary>
internal sealed class MappedFont(string path) : IFontData
{
    public uint Signature
    {
        get
        {
            using FileStream file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[4];
            int read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return new SfntReader(start[..read]).UInt32(0);
        }
    }

    public ReadOnlySpan<byte> Span => File.ReadAllBytes(path);

    public HarfBuzzSharp.Blob ToBlob() => HarfBuzzSharp.Blob.FromFile(path);
}
