using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Lines;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text;

/// <summary>
/// The steps from characters to lines with the room they need while at work. Each thread of an export has one set of them, for whatever
/// it sets: the room is large, and engines come and go with every few paragraphs.
/// </summary>
internal sealed class TextTools(TextFonts fonts)
{
    public ParagraphShaper Shaper { get; } = new(fonts);

    public ParagraphBreaker Breaker { get; } = new(fonts.Hyphenation);

    public LineBuilder Lines { get; } = new(fonts);
}
