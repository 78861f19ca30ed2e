using System.Buffers;
using DocExport.Diagnostics;

namespace DocExport.Markdown;

/// <summary>Replaces what neither XML nor a text string of PDF can hold.</summary>
internal static class CleanText
{
    /// <summary>Control characters beside tab, line feed and carriage return; surrogates, to see whether they pair; noncharacters.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(code => code is not (9 or 10 or 13)).Select(code => (char)code),
         .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code),
         .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
         '\uFFFE', '\uFFFF']);

    public static string Of(string text) => text.AsSpan().ContainsAny(Suspects) ? Replace(text, out _, out _) : text;

    /// <summary>The same for a whole source text, with a diagnostic at the first character replaced.</summary>
    public static string Of(string text, string? file, DiagnosticBag diagnostics)
    {
        if (!text.AsSpan().ContainsAny(Suspects))
            return text;
        string clean = Replace(text, out int count, out int first);
        if (count > 0)
            diagnostics.Report(DiagnosticIds.ControlCharacters, new SourceText(text, file).Span(first, 1), count, (int)text[first]);
        return clean;
    }

    private static string Replace(string text, out int count, out int first)
    {
        count = 0;
        first = -1;
        char[]? copy = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!Suspects.Contains(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            copy ??= text.ToCharArray();
            // Form feed and vertical tab separate like a space; next line likewise.
            copy[i] = text[i] is '\f' or '\v' or '\u0085' ? ' ' : '\uFFFD';
            count++;
            if (first < 0)
                first = i;
        }

        return copy is null ? text : new string(copy);
    }
}
