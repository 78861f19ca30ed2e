using DocExport.Fonts;

namespace DocExport.Pdf.Fonts;

/// <summary>What a style is matched by, from OS/2, head and post.</summary>
/// <param name="Weight">100 (thin) to 900 (black); 400 is regular.</param>
/// <param name="Italic">Italic or oblique.</param>
/// <param name="Class">Serifs or none, for the choice of a fallback that looks alike.</param>
/// <param name="Embedding">What the licence bits allow.</param>
/// <param name="CodePages">OS/2 <c>ulCodePageRange1</c>: the languages it says it was drawn for.</param>
internal sealed record FontStyleInfo(int Weight, bool Italic, FontClass Class, FontEmbedding Embedding, uint CodePages)
{
    public static FontStyleInfo Read(HarfBuzzSharp.Face face, FontMetrics metrics)
    {
        using var os2Table = new FontTable(face, "OS/2");
        using var headTable = new FontTable(face, "head");
        SfntReader os2 = os2Table.Reader;
        int macStyle = headTable.Reader.UInt16(44);
        const int Bold = 1, ItalicInHead = 2, ItalicInOs2 = 1, Oblique = 1 << 9;
        int weight = (int)os2.UInt16(4) switch
        {
            0 => (macStyle & Bold) != 0 ? 700 : 400,
            < 10 and var step => step * 100, // Early Windows fonts count 1 to 9.
            var given => given,
        };
        bool italic = (os2.UInt16(62) & (ItalicInOs2 | Oblique)) != 0 || (macStyle & ItalicInHead) != 0;
        return new FontStyleInfo(
            Math.Clamp(weight, 100, 900),
            italic,
            ClassOf(os2, metrics),
            FontEmbedding.Read(os2.UInt16(8)),
            os2.UInt16(0) >= 1 ? os2.UInt32(78) : 0);
    }

    private static FontClass ClassOf(SfntReader os2, FontMetrics metrics)
    {
        if (metrics.IsFixedPitch)
            return FontClass.Monospace;
        int familyClass = os2.Byte(30);
        if (familyClass is >= 1 and <= 5 or 7)
            return FontClass.Serif;
        if (familyClass == 8)
            return FontClass.Sans;
        const int LatinText = 2, Monospaced = 9;
        if (os2.Byte(32) != LatinText)
            return FontClass.Unknown;
        if (os2.Byte(35) == Monospaced)
            return FontClass.Monospace;
        return os2.Byte(33) switch // PANOSE serif style: 2–10 have serifs, 11–15 none
        {
            >= 2 and <= 10 => FontClass.Serif,
            >= 11 and <= 15 => FontClass.Sans,
            _ => FontClass.Unknown,
        };
    }
}
