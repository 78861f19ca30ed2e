using System.Runtime.InteropServices;

namespace DocExport.Pdf.Tests.Fonts;

/// <summary>Font bytes opened with HarfBuzz, to read back what was written.</summary>
internal sealed class SfntFile : IDisposable
{
    private readonly GCHandle _pin;
    private readonly HarfBuzzSharp.Blob _blob;

    public SfntFile(byte[] bytes)
    {
        _pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        _blob = new HarfBuzzSharp.Blob(_pin.AddrOfPinnedObject(), bytes.Length, HarfBuzzSharp.MemoryMode.ReadOnly);
        Face = new HarfBuzzSharp.Face(_blob, 0);
        Font = new HarfBuzzSharp.Font(Face);
    }

    public HarfBuzzSharp.Face Face { get; }

    public HarfBuzzSharp.Font Font { get; }

    public IEnumerable<string> Tables => Face.Tables.Select(tag => tag.ToString()).Order(StringComparer.Ordinal);

    public void Dispose()
    {
        Font.Dispose();
        Face.Dispose();
        _blob.Dispose();
        _pin.Free();
    }
}
