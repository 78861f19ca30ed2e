namespace DocExport.Pdf.Fonts.Files;

/// <summary>Reads the number forms of WOFF 2.0 (W3C Recommendation 2018, section 4) one after another.</summary>
internal ref struct Woff2Reader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;

    public int Position { get; private set; }

    public byte Byte() => Take(1)[0];

    public int UInt16()
    {
        ReadOnlySpan<byte> bytes = Take(2);
        return bytes[0] << 8 | bytes[1];
    }

    public uint UInt32() => (uint)UInt16() << 16 | (uint)UInt16();

    /// <summary>Seven bits to a byte, the highest first; at most five bytes.</summary>
    public int UIntBase128()
    {
        uint value = 0;
        for (int i = 0; i < 5; i++)
        {
            byte next = Byte();
            if ((i == 0 && next == 0x80) || value > int.MaxValue >> 7)
                throw Damaged();
            value = value << 7 | (next & 0x7Fu);
            if ((next & 0x80) == 0)
                return (int)value;
        }

        throw Damaged();
    }

    /// <summary>One to three bytes; small numbers take one.</summary>
    public int UInt255() => Byte() switch
    {
        253 => UInt16(),
        254 => 506 + Byte(),
        255 => 253 + Byte(),
        byte small => small,
    };

    public ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > _data.Length - Position)
            throw Damaged();
        ReadOnlySpan<byte> taken = _data.Slice(Position, length);
        Position += length;
        return taken;
    }

    public static FontFormatException Damaged() => new("it is damaged: a table does not unpack");
}
