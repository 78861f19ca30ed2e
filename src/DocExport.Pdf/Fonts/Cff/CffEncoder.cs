using System.Buffers.Binary;
using System.Globalization;

namespace DocExport.Pdf.Fonts.Cff;

/// <summary>Numbers, DICTs and INDEXes as bytes (Technical Note 5176, sections 4 and 5).</summary>
internal static class CffEncoder
{
    /// <summary>A DICT operand in its shortest form.</summary>
    public static void Integer(List<byte> output, int value)
    {
        switch (value)
        {
            case >= -107 and <= 107:
                output.Add((byte)(value + 139));
                break;
            case >= 108 and <= 1131:
                output.AddRange([(byte)(247 + ((value - 108) >> 8)), (byte)(value - 108)]);
                break;
            case >= -1131 and <= -108:
                output.AddRange([(byte)(251 + ((-value - 108) >> 8)), (byte)(-value - 108)]);
                break;
            case >= short.MinValue and <= short.MaxValue:
                output.AddRange([28, (byte)(value >> 8), (byte)value]);
                break;
            default:
                Offset(output, value);
                break;
        }
    }

    /// <summary>A DICT operand in its longest form, so that the DICT's size does not hang on the offsets in it.</summary>
    public static void Offset(List<byte> output, int value) =>
        output.AddRange([29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);

    /// <summary>A DICT operand as packed decimal digits.</summary>
    public static void Real(List<byte> output, double value)
    {
        const int End = 0xF;
        var nibbles = new List<int>();
        foreach (char c in value.ToString("0.##########", CultureInfo.InvariantCulture))
            nibbles.Add(c switch { '.' => 0xA, '-' => 0xE, _ => c - '0' });
        nibbles.Add(End);
        if (nibbles.Count % 2 != 0)
            nibbles.Add(End);
        output.Add(30);
        for (int i = 0; i < nibbles.Count; i += 2)
            output.Add((byte)(nibbles[i] << 4 | nibbles[i + 1]));
    }

    public static void Operator(List<byte> output, int code)
    {
        if (code > byte.MaxValue)
            output.Add(CffOperator.Escape);
        output.Add((byte)code);
    }

    public static byte[] Index(IReadOnlyList<byte[]> items)
    {
        if (items.Count == 0)
            return [0, 0];
        int end = 1 + items.Sum(item => item.Length);
        int offsetSize = end <= 0xFF ? 1 : end <= 0xFFFF ? 2 : end <= 0xFFFFFF ? 3 : 4;
        var index = new byte[3 + (items.Count + 1) * offsetSize + end - 1];
        BinaryPrimitives.WriteUInt16BigEndian(index, checked((ushort)items.Count));
        index[2] = (byte)offsetSize;
        int data = 3 + (items.Count + 1) * offsetSize, offset = 1;
        for (int i = 0; i <= items.Count; i++)
        {
            for (int b = 0; b < offsetSize; b++)
                index[3 + i * offsetSize + b] = (byte)(offset >> (8 * (offsetSize - 1 - b)));
            if (i == items.Count)
                break;
            items[i].CopyTo(index, data + offset - 1);
            offset += items[i].Length;
        }

        return index;
    }
}
