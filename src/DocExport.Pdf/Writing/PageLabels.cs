namespace DocExport.Pdf.Writing;

/// <summary>How pages from one on are labelled (ISO 32000-1, 12.4.2).</summary>
internal enum PageLabelStyle
{
    /// <summary>The prefix alone.</summary>
    None,
    Decimal,
    LowerRoman,
    UpperRoman,
    LowerLetter,
    UpperLetter,
}

/// <summary>Labels from a page on, up to the next range.</summary>
/// <param name="FirstPage">Counted from 0; the first range begins with 0.</param>
/// <param name="Style">The numerals.</param>
/// <param name="Start">The number of the first page, from 1.</param>
/// <param name="Prefix">What stands before the numeral, or null.</param>
internal readonly record struct PageLabelRange(int FirstPage, PageLabelStyle Style, int Start = 1, string? Prefix = null)
{
    public void Write(PdfTokenWriter writer)
    {
        writer.BeginDictionary();
        ReadOnlySpan<byte> style = Style switch
        {
            PageLabelStyle.Decimal => "D"u8,
            PageLabelStyle.LowerRoman => "r"u8,
            PageLabelStyle.UpperRoman => "R"u8,
            PageLabelStyle.LowerLetter => "a"u8,
            PageLabelStyle.UpperLetter => "A"u8,
            _ => [],
        };
        if (!style.IsEmpty)
            writer.Name("S"u8, style);
        if (Start != 1)
            writer.Integer("St"u8, Start);
        if (Prefix is not null)
            writer.Text("P"u8, Prefix);
        writer.EndDictionary();
    }
}
