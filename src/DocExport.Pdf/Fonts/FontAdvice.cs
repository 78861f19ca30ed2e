using HarfBuzzSharp;

namespace DocExport.Pdf.Fonts;

/// <summary>A freely licensed family that shows a script, for the hint beside a missing glyph.</summary>
/// <param name="Family">Its name.</param>
/// <param name="Package">The Debian and Ubuntu package that installs it.</param>
internal sealed partial record FontAdvice(string Family, string Package)
{
    /// <summary>Null for scripts that the bundled fonts cover and for those that no packaged family serves.</summary>
    /// <param name="script">ISO 15924 code.</param>
    /// <param name="language">BCP 47, or null; chooses among the forms of Han characters.</param>
    /// <param name="serif">Whether the text around it has serifs; counts where the script has both kinds.</param>
    public static FontAdvice? For(Tag script, string? language, bool serif)
    {
        if (HanForms.IsHan(script))
            return new FontAdvice($"Noto {(serif ? "Serif" : "Sans")} CJK {HanForms.Wanted(script, language) ?? "SC"}", "fonts-noto-cjk");
        return Families.TryGetValue(script.ToString(), out (string Sans, string Serif) family)
            ? new FontAdvice(serif ? family.Serif : family.Sans, "fonts-noto-core")
            : null;
    }
}
