namespace DocExport.Pdf.Fonts;

/// <summary>A font program for a PDF, holding only the glyphs that the document shows.</summary>
/// <param name="Program">The bytes of the font file stream, before compression.</param>
/// <param name="Kind">Which stream key and CIDFont type go with it.</param>
/// <param name="SubsetTag">Six capital letters that follow from the content (ISO 32000-1, 9.6.4).</param>
internal sealed record FontSubset(byte[] Program, FontProgramKind Kind, string SubsetTag);

/// <summary>In both kinds the CID of a glyph's first text is its id in the whole face.</summary>
internal enum FontProgramKind
{
    /// <summary><c>FontFile2</c> of a CIDFontType2 whose glyph ids are those of the whole face.</summary>
    TrueType,

    /// <summary><c>FontFile3</c> of subtype CIDFontType0C: a bare, CID-keyed CFF table.</summary>
    Cff,
}
