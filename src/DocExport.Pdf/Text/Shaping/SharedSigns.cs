using DocExport.Model;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>
/// Quotes, dashes and dots that Unicode has once for Western and East Asian text, though the latter draws them an em wide. Only
/// what stands around them and the language tell which is meant (UAX #11, 5, on ambiguous characters).
/// </summary>
internal static class SharedSigns
{
    /// <summary>Whether the sign at <paramref name="position"/> is an ideographic one.</summary>
    public static bool IsEastAsian(string text, int position, LanguageTag language) =>
        IsShared(text[position]) && language.Primary is "zh" or "ja" && (IsBeside(text, position, -1) || IsBeside(text, position, 1));

    private static bool IsShared(char c) => c is '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2014' or '\u2015' or '\u2026';

    private static bool IsBeside(string text, int position, int step)
    {
        while (position >= 0 && position < text.Length && IsShared(text[position]))
            position += step;
        return position >= 0 && position < text.Length
            && text[position] is (>= '\u2E80' and < '\uA000') or (>= '\uF900' and < '\uFB00') or (>= '\uFF00' and < '\uFF61');
    }
}
