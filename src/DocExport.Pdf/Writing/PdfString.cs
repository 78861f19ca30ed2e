namespace DocExport.Pdf.Writing;

/// <summary>Byte strings in their literal and hexadecimal forms (ISO 32000-1, 7.3.4).</summary>
internal static class PdfString
{
    /// <summary>PDF/A-2 6.1.13.</summary>
    public const int MaxBytes = 32767;

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    public static void WriteLiteral(PdfBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        CheckLength(bytes.Length);
        buffer.Write((byte)'(');
        foreach (byte value in bytes)
            WriteByte(buffer, value);
        buffer.Write((byte)')');
    }

    public static void WriteHex(PdfBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        CheckLength(bytes.Length);
        buffer.Write((byte)'<');
        foreach (byte value in bytes)
            WriteHexByte(buffer, value);
        buffer.Write((byte)'>');
    }

    public static void WriteHexByte(PdfBuffer buffer, byte value)
    {
        buffer.Write(HexDigits[value >> 4]);
        buffer.Write(HexDigits[value & 15]);
    }

    /// <summary>A code of two bytes.</summary>
    public static void WriteHexCode(PdfBuffer buffer, ushort code)
    {
        Span<byte> target = buffer.GetSpan(4)[..4];
        target[0] = HexDigits[code >> 12];
        target[1] = HexDigits[(code >> 8) & 15];
        target[2] = HexDigits[(code >> 4) & 15];
        target[3] = HexDigits[code & 15];
        buffer.Advance(4);
    }

    /// <summary>One byte of a literal string. Parentheses are escaped even where they balance; CR would be read as LF.</summary>
    public static void WriteByte(PdfBuffer buffer, byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                buffer.Write((byte)'\\');
                buffer.Write(value);
                break;
            case (byte)'\r':
                buffer.Write("\\r"u8);
                break;
            case (byte)'\n':
                buffer.Write("\\n"u8);
                break;
            default:
                buffer.Write(value);
                break;
        }
    }

    public static void CheckLength(int length)
    {
        if (length > MaxBytes)
            throw new ArgumentException($"A PDF string holds {MaxBytes} bytes, not {length}.");
    }
}
