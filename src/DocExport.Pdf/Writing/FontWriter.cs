using System.Buffers.Binary;

namespace DocExport.Pdf.Writing;

/// <summary>A composite font with Identity-H codes (ISO 32000-1, 9.7): the form PDF/UA-1 7.21 asks least extra of.</summary>
internal static class FontWriter
{
    /// <summary>Writes the font dictionary and all it needs.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reference">The number that pages use for the font.</param>
    /// <param name="font">The subset.</param>
    public static void Write(PdfFileWriter file, PdfReference reference, PdfFontProgram font)
    {
        PdfReference descendant = file.Reserve();
        PdfReference descriptor = file.Reserve();
        PdfReference program = file.Reserve();
        PdfReference toUnicode = file.Reserve();

        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Font"u8);
        writer.Name("Subtype"u8, "Type0"u8);
        writer.Name("BaseFont"u8, font.Name);
        writer.Name("Encoding"u8, "Identity-H"u8);
        writer.BeginArray("DescendantFonts"u8);
        writer.Reference(descendant);
        writer.EndArray();
        writer.Reference("ToUnicode"u8, toUnicode);
        writer.EndDictionary();
        file.End();

        // Codes behind the font's glyphs show one of them once more, for another text.
        bool mapped = font.Kind == PdfFontKind.TrueType && font.Glyphs.Any(glyph => glyph.Code != glyph.Glyph);
        PdfReference? glyphMap = mapped ? file.Reserve() : null;
        WriteDescendant(file, descendant, descriptor, glyphMap, font);
        WriteDescriptor(file, descriptor, program, font);
        WriteProgram(file, program, font);
        file.BeginStream(toUnicode);
        file.EndStream(ToUnicodeMap.Write(font.Glyphs));
        if (glyphMap is { } map)
        {
            file.BeginStream(map);
            file.EndStream(GlyphMap(font.Glyphs), compress: true);
        }
    }

    private static void WriteDescendant(
        PdfFileWriter file, PdfReference reference, PdfReference descriptor, PdfReference? glyphMap, PdfFontProgram font)
    {
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Font"u8);
        writer.Name("Subtype"u8, font.Kind == PdfFontKind.Cff ? "CIDFontType0"u8 : "CIDFontType2"u8);
        writer.Name("BaseFont"u8, font.Name);
        writer.BeginDictionary("CIDSystemInfo"u8);
        writer.Bytes("Registry"u8, "Adobe"u8);
        writer.Bytes("Ordering"u8, "Identity"u8);
        writer.Integer("Supplement"u8, 0);
        writer.EndDictionary();
        writer.Reference("FontDescriptor"u8, descriptor);
        if (glyphMap is { } map)
            writer.Reference("CIDToGIDMap"u8, map);
        else if (font.Kind == PdfFontKind.TrueType)
            writer.Name("CIDToGIDMap"u8, "Identity"u8);
        GlyphWidths.Write(writer, font.Glyphs);
        writer.EndDictionary();
        file.End();
    }

    /// <summary>Glyph indices by code, two bytes each, of the codes shown alone (ISO 32000-1, table 117).</summary>
    private static byte[] GlyphMap(IReadOnlyList<PdfGlyph> glyphs)
    {
        var map = new byte[2 * (glyphs[^1].Code + 1)];
        foreach (PdfGlyph glyph in glyphs)
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * glyph.Code), glyph.Glyph);
        return map;
    }

    private static void WriteDescriptor(
        PdfFileWriter file, PdfReference reference, PdfReference program, PdfFontProgram font)
    {
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "FontDescriptor"u8);
        writer.Name("FontName"u8, font.Name);
        writer.Integer("Flags"u8, Flags(font));
        (double left, double bottom, double right, double top) = font.BoundingBox;
        writer.Reals("FontBBox"u8, left, bottom, right, top);
        writer.Real("ItalicAngle"u8, font.ItalicAngle);
        writer.Real("Ascent"u8, font.Ascent);
        writer.Real("Descent"u8, font.Descent);
        writer.Real("CapHeight"u8, font.CapHeight);
        if (font.XHeight > 0)
            writer.Real("XHeight"u8, font.XHeight);
        writer.Integer("StemV"u8, StemWidth(font.Weight));
        writer.Reference(font.Kind == PdfFontKind.Cff ? "FontFile3"u8 : "FontFile2"u8, program);
        writer.EndDictionary();
        file.End();
    }

    private static void WriteProgram(PdfFileWriter file, PdfReference reference, PdfFontProgram font)
    {
        PdfTokenWriter entries = file.BeginStream(reference);
        if (font.Kind == PdfFontKind.Cff)
            entries.Name("Subtype"u8, "CIDFontType0C"u8);
        else
            entries.Integer("Length1"u8, font.Program.Length);
        file.EndStream(font.Program, compress: true);
    }

    private static int Flags(PdfFontProgram font)
    {
        // Symbolic, bit 3: the codes are glyph indices, of no standard Latin set (table 123).
        int flags = 1 << 2;
        if (font.IsFixedPitch)
            flags |= 1 << 0;
        if (font.IsSerif)
            flags |= 1 << 1;
        if (font.IsItalic)
            flags |= 1 << 6;
        return flags;
    }

    // OpenType has no stem width. Only a reader that replaces the font looks at it; this line fits common text faces:
    // 80 at regular, 140 at bold.
    private static int StemWidth(int weight) => Math.Max(20, 80 + (weight - 400) / 5);
}
