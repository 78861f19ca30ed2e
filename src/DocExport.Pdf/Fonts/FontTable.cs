using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts;

/// <summary>One table of a face: a view of the face's own memory, valid until disposed.</summary>
internal readonly unsafe ref struct FontTable
{
    private readonly nint _blob;

    public FontTable(HarfBuzzSharp.Face face, string tag)
    {
        _blob = HarfBuzz.FaceReferenceTable(face.Handle, HarfBuzzSharp.Tag.Parse(tag));
        uint length;
        byte* data = HarfBuzz.BlobGetData(_blob, &length);
        Bytes = new ReadOnlySpan<byte>(data, (int)length);
    }

    /// <summary>Empty when the face lacks the table.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    public SfntReader Reader => new(Bytes);

    public void Dispose() => HarfBuzz.BlobDestroy(_blob);
}
