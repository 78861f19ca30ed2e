using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Lines;

/// <summary>The leading below which letters of a script run into those of the next line.</summary>
internal static class ScriptLeading
{
    /// <summary>
    /// Em; 0 where any leading for Latin does. Fonts don't tell: what those of one script say of their heights differs twofold.
    /// </summary>
    public static double LeastOf(Script script) => script switch
    {
        Script.Tibetan => 2,
        Script.Myanmar or Script.TaiTham => 1.9,
        Script.Khmer => 1.75,
        Script.Thai or Script.Lao => 1.5,
        Script.Devanagari or Script.Bengali or Script.Gujarati or Script.Gurmukhi or Script.Oriya or Script.Tamil or Script.Telugu
            or Script.Kannada or Script.Malayalam or Script.Sinhala => 1.45,
        _ => 0,
    };
}
