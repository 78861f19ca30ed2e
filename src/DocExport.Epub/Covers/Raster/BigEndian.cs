using System.Buffers.Binary;

namespace DocExport.Epub.Covers.Raster;

/// <summary>Reads the numbers of a font file, most significant byte first.</summary>
internal static class BigEndian
{
    public static int U16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    public static int I16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);

    public static int U32(ReadOnlySpan<byte> data, int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(data[at..]);

    /// <summary>A signed number of 2 bits before and 14 behind the point.</summary>
    public static float F2Dot14(ReadOnlySpan<byte> data, int at) => I16(data, at) / 16384f;
}
