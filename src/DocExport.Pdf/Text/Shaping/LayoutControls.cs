namespace DocExport.Pdf.Text.Shaping;

/// <summary>Characters that only steer layout: they say where lines may break and which way text runs, and show nothing.</summary>
internal static class LayoutControls
{
    public const char SoftHyphen = '\u00AD';

    public static bool IsControl(char c) => c is SoftHyphen or '\u061C' or '\u200B' or '\u200E' or '\u200F'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';
}
