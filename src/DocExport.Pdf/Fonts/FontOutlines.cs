namespace DocExport.Pdf.Fonts;

/// <summary>How a face describes its glyph shapes, which decides how PDF embeds it.</summary>
internal enum FontOutlines
{
    /// <summary>Quadratic curves in a <c>glyf</c> table: CIDFontType2.</summary>
    TrueType,

    /// <summary>Cubic curves in a <c>CFF </c> table: CIDFontType0C.</summary>
    Cff,

    /// <summary>Cubic curves in a <c>CFF2</c> table, which PDF 1.7 does not know: must be rewritten as CFF.</summary>
    Cff2,
}
