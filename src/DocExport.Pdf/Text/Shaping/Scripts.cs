using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>How scripts differ to shaping and justification.</summary>
internal static class Scripts
{
    /// <summary>Whether a word looks the same whatever words stand around it, so that it can be shaped once and kept.</summary>
    public static bool ShapesByWord(Script script) => IsLetterSpaced(script) || script is Script.Hebrew or Script.Unknown;

    /// <summary>Whether letters stand apart, so that a little space between them harms nothing.</summary>
    public static bool IsLetterSpaced(Script script) => IsIdeographic(script) || script is Script.Common or Script.Inherited
        or Script.Latin or Script.Greek or Script.Cyrillic or Script.Armenian or Script.Georgian or Script.Hangul;

    /// <summary>Whether lines break and stretch between any two characters.</summary>
    public static bool IsIdeographic(Script script) =>
        script is Script.Han or Script.Hiragana or Script.Katakana or Script.Bopomofo or Script.Yi;
}
