using System.Text;
using DocExport.Diagnostics;

namespace DocExport.Markdown;

/// <summary>Bytes to text: UTF-8 with or without mark, UTF-16 with one.</summary>
internal static class TextDecoder
{
    /// <returns>The text, or <see langword="null"/> where the bytes are none, which is reported with line and column.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? file, DiagnosticBag diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        int mark = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        ReadOnlySpan<byte> rest = bytes[mark..];
        int valid = ValidLength(rest);
        if (valid == rest.Length)
            return Encoding.UTF8.GetString(rest);
        string before = Encoding.UTF8.GetString(rest[..valid]);
        var source = new SourceText(before, file);
        diagnostics.Report(DiagnosticIds.InvalidEncoding, source.Span(before.Length, 0), mark + valid, (int)rest[valid]);
        return null;
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            int ascii = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                return bytes.Length;
            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) != System.Buffers.OperationStatus.Done)
                return at;
            at += length;
        }

        return at;
    }
}
