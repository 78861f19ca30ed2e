using System.Buffers.Binary;
using System.Text;

namespace DocExport.Pdf.Writing;

/// <summary>
/// An ICC profile of sRGB (IEC 61966-2-1), version 4.2 of the format (ISO 15076-1): a matrix and one parametric curve. Made here
/// because profiles found elsewhere are larger (3 KB) and most may not be passed on without their licence.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    public static byte[] Create()
    {
        byte[] curve = Curve();
        (string Signature, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Xyz(0xF6D6, 0x10000, 0xD32D)), // D50, to which version 4 adapts all colours
            // How D65, the white of sRGB, was adapted to D50: linear Bradford.
            ("chad", Fixed("sf32", 68674, 1502, -3291, 1939, 64912, -1119, -606, 988, 49262)),
            // The primaries after that; the columns add up to the white point, so that white stays white.
            ("rXYZ", Xyz(0x6FA0, 0x38F5, 0x0390)),
            ("gXYZ", Xyz(0x6297, 0xB787, 0x18D9)),
            ("bXYZ", Xyz(0x249F, 0x0F84, 0xB6C4)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Signature, byte[] Data)[] tags)
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

        return [.. Header(dataStart + body.Count), .. table, .. body];
    }

    private static List<byte> Header(int length)
    {
        var header = new List<byte>(HeaderLength);
        Append(header, length, 0, 0x04200000);
        Append(header, "mntrRGB XYZ ");
        header.AddRange([0x07, 0xE4, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]); // 2020-01-01: the profile never changes
        Append(header, "acsp");
        Append(header, 0, 0, 0, 0, 0, 0, 0);
        Append(header, 0xF6D6, 0x10000, 0xD32D);
        header.AddRange(new byte[HeaderLength - header.Count]);
        return header;
    }

    // Function type 3: Y = (aX + b)^g where X >= d, else cX.
    private static byte[] Curve()
    {
        var data = new List<byte>();
        Append(data, "para");
        Append(data, 0);
        data.AddRange([0, 3, 0, 0]);
        foreach (double value in (double[])[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
            Append(data, (int)Math.Round(value * 65536));
        return [.. data];
    }

    private static byte[] Xyz(int x, int y, int z) => Fixed("XYZ ", x, y, z);

    private static byte[] Fixed(string signature, params int[] values)
    {
        var data = new List<byte>();
        Append(data, signature);
        Append(data, 0);
        Append(data, values);
        return [.. data];
    }

    private static byte[] Text(string text)
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

    private static void Append(List<byte> data, string ascii) => data.AddRange(Encoding.ASCII.GetBytes(ascii));

    private static void Append(List<byte> data, params ReadOnlySpan<int> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (int value in values)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
            data.AddRange(bytes);
        }
    }
}
