namespace DocExport.Pdf.Fonts.Cff;

/// <summary>A DICT (Technical Note 5176, section 4), its operands kept as they were encoded.</summary>
internal sealed class CffDict
{
    private readonly List<(int Operator, ReadOnlyMemory<byte> Encoded, int[] Integers)> _entries = [];

    public CffDict(ReadOnlyMemory<byte> data)
    {
        SfntReader reader = new(data.Span);
        var integers = new List<int>();
        int start = 0;
        for (int at = 0; at < data.Length;)
        {
            int lead = reader.Byte(at);
            if (lead <= 21)
            {
                int length = lead == CffOperator.Escape ? 2 : 1;
                int code = length == 2 ? CffOperator.Escape << 8 | reader.Byte(at + 1) : lead;
                at = Math.Min(at + length, data.Length);
                _entries.Add((code, data[start..at], [.. integers]));
                integers.Clear();
                start = at;
                continue;
            }

            (int value, int size) = lead switch
            {
                28 => (reader.Int16(at + 1), 3),
                29 => ((int)reader.UInt32(at + 1), 5),
                30 => (0, RealLength(data.Span[at..])),
                >= 32 and <= 246 => (lead - 139, 1),
                >= 247 and <= 250 => ((lead - 247) * 256 + reader.Byte(at + 1) + 108, 2),
                >= 251 and <= 254 => (-(lead - 251) * 256 - reader.Byte(at + 1) - 108, 2),
                _ => throw CffTable.Damaged(),
            };
            integers.Add(value);
            at += size;
        }
    }

    public bool Has(int code) => _entries.Exists(entry => entry.Operator == code);

    /// <summary>The operands, reals read as 0, or null where the operator is absent.</summary>
    public int[]? Integers(int code) => _entries.Find(entry => entry.Operator == code).Integers;

    /// <summary>Operands and operator of the entries that pass, in their order.</summary>
    public byte[] Encode(Predicate<int> keep) =>
        [.. _entries.Where(entry => keep(entry.Operator)).SelectMany(entry => entry.Encoded.ToArray())];

    private static int RealLength(ReadOnlySpan<byte> number)
    {
        for (int i = 1; i < number.Length; i++)
        {
            if ((number[i] & 0x0F) == 0x0F) // the nibble that ends a real; it is always the last low one
                return i + 1;
        }

        return number.Length;
    }
}
