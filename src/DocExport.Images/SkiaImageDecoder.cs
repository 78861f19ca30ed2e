using System.Buffers;
using System.Runtime.InteropServices;
using DocExport.Resources;
using SkiaSharp;

namespace DocExport.Images;

/// <summary>Decodes WebP and BMP. Its native library, of 9 to 16 MB, is not loaded before the first image asks for it.</summary>
public sealed class SkiaImageDecoder : IImageDecoder
{
    private static readonly Lazy<bool> HasLibrary = new(() => NativeLibrary.TryLoad("libSkiaSharp", typeof(SKCodec).Assembly, null, out _));

    /// <summary>Whether a format is WebP or BMP; none is where the native library was not brought along for the system.</summary>
    /// <inheritdoc/>
    public bool CanDecode(string mediaType) => mediaType is ("image/webp" or "image/bmp") && HasLibrary.Value;

    /// <inheritdoc/>
    public unsafe DecodedImage? Decode(ReadOnlyMemory<byte> data, string mediaType, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using MemoryHandle pinned = data.Pin();
        using SKData file = SKData.Create((nint)pinned.Pointer, data.Length);
        using var codec = SKCodec.Create(file);
        if (codec is null)
            return null;
        // Without a colour space nothing is converted: that is rounded otherwise by each kind of processor.
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        var pixels = new byte[info.BytesSize64];
        fixed (byte* first = pixels)
            return codec.GetPixels(info, (nint)first) == SKCodecResult.Success ? new DecodedImage(pixels, info.Width, info.Height) : null;
    }
}
