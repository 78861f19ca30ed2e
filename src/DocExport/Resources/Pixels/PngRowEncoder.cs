using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using System.Text;

namespace DocExport.Resources.Pixels;

/// <summary>Writes PNG row by row (W3C PNG, third edition), eight bits a component.</summary>
internal sealed class PngRowEncoder : IDisposable
{
    private readonly int _width;
    private readonly int _height;
    private readonly int _components;
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _zlib;
    private readonly byte[] _filtered;
    private readonly byte[] _above;

    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="components">1 grey, 2 grey and opacity, 3 colour, 4 colour and opacity.</param>
    public PngRowEncoder(int width, int height, int components)
    {
        _width = width;
        _height = height;
        _components = components;
        _zlib = new ZLibStream(_packed, CompressionLevel.Optimal, leaveOpen: true);
        _filtered = new byte[1 + (width * components)];
        _above = new byte[width * components];
    }

    /// <summary>The ICC profile of the pixels, compressed as PNG has it; empty for sRGB.</summary>
    public ReadOnlyMemory<byte> CompressedProfile { get; init; }

    /// <summary>Each byte less the one above it: of drawings and photographs alike that packs well.</summary>
    public void Write(ReadOnlySpan<byte> row)
    {
        const byte Up = 2;
        row = row[.._above.Length];
        _filtered[0] = Up;
        Span<byte> target = _filtered.AsSpan(1), above = _above;
        int at = 0;
        for (; at + Vector<byte>.Count <= row.Length; at += Vector<byte>.Count)
            (new Vector<byte>(row[at..]) - new Vector<byte>(above[at..])).CopyTo(target[at..]);
        for (; at < row.Length; at++)
            target[at] = (byte)(row[at] - above[at]);
        row.CopyTo(above);
        _zlib.Write(_filtered);
    }

    /// <summary>The file, after its last row.</summary>
    public byte[] Finish()
    {
        _zlib.Dispose();
        byte colorType = _components switch { 1 => 0, 2 => 4, 3 => 2, _ => 6 };
        return Assemble(_width, _height, colorType, [], CompressedProfile.Span, _packed.GetBuffer().AsSpan(0, (int)_packed.Length));
    }

    public void Dispose()
    {
        _zlib.Dispose();
        _packed.Dispose();
    }

    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="colorType">Of the header.</param>
    /// <param name="palette">Red, green and blue of each colour; empty for none.</param>
    /// <param name="compressedProfile">Empty for sRGB.</param>
    /// <param name="rows">The zlib stream of the filtered rows.</param>
    public static byte[] Assemble(
        int width, int height, byte colorType, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> compressedProfile, ReadOnlySpan<byte> rows)
    {
        byte[] profile = compressedProfile.IsEmpty ? [] : [.. "ICC profile\0\0"u8, .. compressedProfile];
        int length = 8 + ChunkLength(13) + (profile.Length > 0 ? ChunkLength(profile.Length) : 0)
            + (palette.Length > 0 ? ChunkLength(palette.Length) : 0) + ChunkLength(rows.Length) + ChunkLength(0);
        var file = new byte[length];
        using var png = new MemoryStream(file);
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = 8; // bits
        header[9] = colorType;
        Chunk(png, "IHDR", header);
        if (profile.Length > 0)
            Chunk(png, "iCCP", profile);
        if (!palette.IsEmpty)
            Chunk(png, "PLTE", palette);
        Chunk(png, "IDAT", rows);
        Chunk(png, "IEND", []);
        return file;
    }

    /// <summary>Length, type and checksum take twelve bytes.</summary>
    private static int ChunkLength(int body) => body + 12;

    private static void Chunk(MemoryStream png, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        byte[] name = Encoding.ASCII.GetBytes(type);
        png.Write(name);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc32.Append(Crc32.Append(~0u, name), data));
        png.Write(number);
    }
}
