using System.Runtime.InteropServices;

namespace DocExport.Pdf.Fonts.Files;

/// <summary>A whole font file in memory that does not move, so that HarfBuzz can read it in place.</summary>
internal sealed class FontBytes : IFontData
{
    /// <summary>Larger than any font there is; a file beyond it is something else.</summary>
    public const int LargestFile = 256 * 1024 * 1024;

    private readonly byte[] _pinned;

    public FontBytes(ReadOnlySpan<byte> content)
    {
        _pinned = GC.AllocateUninitializedArray<byte>(content.Length, pinned: true);
        content.CopyTo(_pinned);
    }

    private FontBytes(byte[] pinned) => _pinned = pinned;

    public ReadOnlySpan<byte> Span => _pinned;

    public uint Signature => new SfntReader(_pinned).UInt32(0);

    /// <exception cref="FontFormatException">It is too large to be a font.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FontBytes ReadFile(string path)
    {
        using FileStream file = File.OpenRead(path);
        if (file.Length > LargestFile)
            throw new FontFormatException($"it is larger than {LargestFile / (1024 * 1024)} MB");
        byte[] pinned = GC.AllocateUninitializedArray<byte>((int)file.Length, pinned: true);
        file.ReadExactly(pinned);
        return new FontBytes(pinned);
    }

    public HarfBuzzSharp.Blob ToBlob()
    {
        byte[] pinned = _pinned;
        nint start = Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
        return new HarfBuzzSharp.Blob(start, pinned.Length, HarfBuzzSharp.MemoryMode.ReadOnly, () => GC.KeepAlive(pinned));
    }
}
