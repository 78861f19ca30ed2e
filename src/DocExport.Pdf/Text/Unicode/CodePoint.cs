using System.Globalization;
using System.Runtime.CompilerServices;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// Properties of a code point (0 to 0x10FFFF, surrogates included), each a lookup in two arrays of constant data.
/// They come from the project's own tables and not from the runtime's, so that no runtime's newer Unicode version
/// changes a page.
/// </summary>
internal static class CodePoint
{
    public static Script ScriptOf(int codePoint) => ScriptTable.Of(codePoint);

    public static UnicodeCategory CategoryOf(int codePoint) => CategoryTable.Of(codePoint);

    public static BidiClass BidiClassOf(int codePoint) => BidiClassTable.Of(codePoint);

    public static LineBreakClass LineBreakClassOf(int codePoint) => LineBreakTable.Of(codePoint);

    public static GraphemeClusterBreak GraphemeBreakOf(int codePoint) => GraphemeBreakTable.Of(codePoint);

    public static EastAsianWidth EastAsianWidthOf(int codePoint) => EastAsianWidthTable.Of(codePoint);

    public static EmojiProperties EmojiOf(int codePoint) => EmojiTable.Of(codePoint);

    /// <summary>Shown in colour or as a pictograph when no variation selector says otherwise (UTS #51).</summary>
    public static bool IsEmojiPresentation(int codePoint) => (EmojiOf(codePoint) & EmojiProperties.EmojiPresentation) != 0;

    /// <summary>Mn, Mc or Me.</summary>
    public static bool IsMark(int codePoint) =>
        CategoryOf(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// The code point that begins at <paramref name="index"/> and how many UTF-16 units it takes; a surrogate without its
    /// partner is a code point of its own.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int At(ReadOnlySpan<char> text, int index, out int length)
    {
        char first = text[index];
        length = 1;
        return char.IsHighSurrogate(first) ? PairAt(text, index, out length) : first;
    }

    private static int PairAt(ReadOnlySpan<char> text, int index, out int length)
    {
        char first = text[index];
        if ((uint)(index + 1) < (uint)text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(first, text[index + 1]);
        }

        length = 1;
        return first;
    }
}
