namespace DocExport.Pdf.Writing;

/// <summary>What the bytes of a font program are.</summary>
internal enum PdfFontKind
{
    /// <summary>A TrueType file with glyf outlines.</summary>
    TrueType,

    /// <summary>The bare CFF table of an OpenType font, never the whole file.</summary>
    Cff,
}

/// <summary>A glyph of the subset that the document shows.</summary>
/// <param name="Code">Its CID, which is the code in content streams. Above 0.</param>
/// <param name="Glyph">Its index in the whole font and in a TrueType program; another than the code for a glyph's further texts.</param>
/// <param name="Width">Advance in 1/1000 em, as the program has it.</param>
/// <param name="Text">What it stands for; several characters for a ligature; empty for a glyph that always has ActualText.</param>
internal readonly record struct PdfGlyph(ushort Code, ushort Glyph, double Width, string Text);

/// <summary>A subset font as the file needs it. Lengths are in 1/1000 em.</summary>
/// <param name="Name">The PostScript name behind a subset tag: <c>ABCDEF+SourceSerif4-Regular</c>.</param>
/// <param name="Kind">TrueType or CFF outlines.</param>
/// <param name="Program">The subset's bytes.</param>
/// <param name="Glyphs">Every glyph shown, by rising code.</param>
internal sealed record PdfFontProgram(
    string Name, PdfFontKind Kind, ReadOnlyMemory<byte> Program, IReadOnlyList<PdfGlyph> Glyphs)
{
    public double Ascent { get; init; }

    /// <summary>Below the baseline: negative.</summary>
    public double Descent { get; init; }

    public double CapHeight { get; init; }

    public double XHeight { get; init; }

    /// <summary>Degrees against the clock from upright; negative for fonts that lean to the right.</summary>
    public double ItalicAngle { get; init; }

    /// <summary>Left, bottom, right, top of all glyphs laid over one another.</summary>
    public (double Left, double Bottom, double Right, double Top) BoundingBox { get; init; }

    /// <summary>100 to 900.</summary>
    public int Weight { get; init; } = 400;

    public bool IsFixedPitch { get; init; }

    public bool IsSerif { get; init; }

    public bool IsItalic { get; init; }
}
