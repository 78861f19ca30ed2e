using DocExport.Model;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>What one style needs from the font catalog.</summary>
/// <param name="Style">The style.</param>
/// <param name="Faces">The style's own families' faces, most wanted first; at least one.</param>
/// <param name="Features">Its OpenType features by tag, in tag order, without those for a script position.</param>
internal sealed record StyleFonts(ComputedStyle Style, IReadOnlyList<FontFace> Faces, NodeList<FontFeature> Features)
{
    public FontFace Primary => Faces[0];

    /// <summary>Whether <see cref="Primary"/> has all printable ASCII, so that plain English needs no look at each character.</summary>
    public bool CoversAscii { get; } = Enumerable.Range(' ', '~' - ' ' + 1).All(Faces[0].Covers);
}
