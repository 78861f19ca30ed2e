using System.Globalization;
using System.Text;
using DocExport.Export;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>The fonts of the document, in the order in which pages came to need them.</summary>
internal sealed class FontRegistry(PdfFileWriter file)
{
    private readonly Dictionary<FontFace, FontUsage> _fonts = [];
    private readonly List<FontUsage> _order = [];

    public FontUsage this[FontFace face]
    {
        get
        {
            if (_fonts.TryGetValue(face, out FontUsage? usage))
                return usage;
            byte[] name = Encoding.ASCII.GetBytes("F" + _order.Count.ToString(CultureInfo.InvariantCulture));
            usage = new FontUsage(face, name, file.Reserve());
            _fonts.Add(face, usage);
            _order.Add(usage);
            return usage;
        }
    }

    /// <summary>The fonts with how much of each is shown.</summary>
    public IReadOnlyList<FontUse> Uses =>
        [.. _order.Select(usage => new FontUse(usage.Face.Family, usage.Face.PostScriptName, usage.Glyphs().Count()))];

    /// <summary>Cuts every font down to what was shown and writes it; nothing may be shown afterwards.</summary>
    public void Write(CancellationToken cancellationToken)
    {
        foreach (FontUsage usage in _order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FontWriter.Write(file, usage.Reference, Program(usage));
        }
    }

    private static PdfFontProgram Program(FontUsage usage)
    {
        FontFace face = usage.Face;
        PdfGlyph[] glyphs = [.. usage.Glyphs()];
        uint[] own = [.. glyphs.Where(glyph => glyph.Code < face.GlyphCount).Select(glyph => (uint)glyph.Glyph)];
        uint[] further = [.. glyphs.Where(glyph => glyph.Code >= face.GlyphCount).Select(glyph => (uint)glyph.Glyph)];
        FontSubset subset = FontSubsetter.Subset(face, own, further);
        PdfFontKind kind = subset.Kind == FontProgramKind.Cff ? PdfFontKind.Cff : PdfFontKind.TrueType;
        FontMetrics metrics = face.Metrics;
        double scale = 1000.0 / face.UnitsPerEm;
        return new PdfFontProgram($"{subset.SubsetTag}+{face.PostScriptName}", kind, subset.Program, glyphs)
        {
            Ascent = metrics.Ascent * scale,
            Descent = metrics.Descent * scale,
            CapHeight = metrics.CapHeight * scale,
            XHeight = metrics.XHeight * scale,
            ItalicAngle = metrics.ItalicAngle,
            BoundingBox = (
                metrics.BoundingBox.Left * scale,
                metrics.BoundingBox.Bottom * scale,
                metrics.BoundingBox.Right * scale,
                metrics.BoundingBox.Top * scale),
            Weight = face.Weight,
            IsFixedPitch = metrics.IsFixedPitch,
            IsSerif = face.Style.Class == FontClass.Serif,
            IsItalic = face.Italic,
        };
    }
}
