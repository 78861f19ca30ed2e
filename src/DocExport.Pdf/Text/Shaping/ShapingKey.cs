using DocExport.Model;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>What shaping depends on but the text.</summary>
/// <param name="Face">The font.</param>
/// <param name="Features">OpenType features by tag, in tag order.</param>
/// <param name="Script">The script whose rules apply.</param>
/// <param name="Language">Chooses localised forms.</param>
/// <param name="RightToLeft">The direction of the run.</param>
internal readonly record struct ShapingKey(
    FontFace Face, NodeList<FontFeature> Features, ScriptTag Script, LanguageTag Language, bool RightToLeft);
