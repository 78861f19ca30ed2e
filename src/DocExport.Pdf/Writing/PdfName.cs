using System.Text;

namespace DocExport.Pdf.Writing;

/// <summary>Names: UTF-8, with everything but regular characters as #xx (ISO 32000-1, 7.3.5).</summary>
internal static class PdfName
{
    /// <summary>PDF/A-2 6.1.13.</summary>
    public const int MaxBytes = 127;

    public static void Write(PdfBuffer buffer, string name)
    {
        Span<byte> utf8 = stackalloc byte[MaxBytes];
        if (!Encoding.UTF8.TryGetBytes(name, utf8, out int length))
            throw new ArgumentException($"A PDF name holds {MaxBytes} bytes: {name}");
        Write(buffer, utf8[..length]);
    }

    public static void Write(PdfBuffer buffer, ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxBytes)
            throw new ArgumentException($"A PDF name has 1 to {MaxBytes} bytes, not {utf8.Length}.");
        buffer.Write((byte)'/');
        foreach (byte value in utf8)
        {
            if (IsRegular(value))
            {
                buffer.Write(value);
            }
            else
            {
                buffer.Write((byte)'#');
                PdfString.WriteHexByte(buffer, value);
            }
        }
    }

    private static bool IsRegular(byte value) => value is > 0x20 and < 0x7F
        and not ((byte)'#' or (byte)'/' or (byte)'%' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>'
            or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}');
}
