using System.Buffers.Binary;
using System.Text;

namespace DocExport.Pdf.Writing;

/// <summary>Puts ICC profiles of version 4.2 together (ISO 15076-1): header, tag table, tags.</summary>
internal static class IccFile
{
    private const int HeaderLength = 128;

    /// <summary>XYZ of D50, to which version 4 adapts all colours.</summary>
    public static byte[] WhitePoint => Xyz(0xF6D6, 0x10000, 0xD32D);

    /// <param name="kind">Device class, colour space and connection space, four characters each.</param>
    /// <param name="tags">In the order of the file; neighbours that are the same array are stored once.</param>
    public static byte[] Assemble(string kind, (string Signature, byte[] Data)[] tags)
    {
        var body = new List<byte>();
        var table = new List<byte>();
        int dataStart = HeaderLength + 4 + 12 * tags.Length;
        int lastOffset = 0;
        Append(table, tags.Length);
        for (int index = 0; index < tags.Length; index++)
        {
            (string signature, byte[] data) = tags[index];
            bool shared = index > 0 && ReferenceEquals(data, tags[index - 1].Data);
            if (!shared)
            {
                lastOffset = dataStart + body.Count;
                body.AddRange(data);
                body.AddRange(new byte[-body.Count & 3]);
            }

            Append(table, signature);
            Append(table, lastOffset);
            Append(table, data.Length);
        }

        return [.. Header(kind, dataStart + body.Count), .. table, .. body];
    }

    public static byte[] Xyz(int x, int y, int z) => Fixed("XYZ ", x, y, z);

    /// <summary>A tag of numbers with 16 bits before and 16 behind the point.</summary>
    public static byte[] Fixed(string signature, params int[] values)
    {
        var data = new List<byte>();
        Append(data, signature);
        Append(data, 0);
        Append(data, values);
        return [.. data];
    }

    public static byte[] Text(string text)
    {
        byte[] utf16 = Encoding.BigEndianUnicode.GetBytes(text);
        var data = new List<byte>();
        Append(data, "mluc");
        Append(data, 0, 1, 12);
        Append(data, "enUS");
        Append(data, utf16.Length, 28);
        data.AddRange(utf16);
        return [.. data];
    }

    public static void Append(List<byte> data, string ascii) => data.AddRange(Encoding.ASCII.GetBytes(ascii));

    public static void Append(List<byte> data, params ReadOnlySpan<int> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (int value in values)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
            data.AddRange(bytes);
        }
    }

    private static List<byte> Header(string kind, int length)
    {
        var header = new List<byte>(HeaderLength);
        Append(header, length, 0, 0x04200000);
        Append(header, kind);
        header.AddRange([0x07, 0xE4, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]); // 2020-01-01: the profiles never change
        Append(header, "acsp");
        Append(header, 0, 0, 0, 0, 0, 0, 0);
        Append(header, 0xF6D6, 0x10000, 0xD32D);
        header.AddRange(new byte[HeaderLength - header.Count]);
        return header;
    }
}
