using DocExport.Pdf.Vectors.Source;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Chooses among alternatives (SVG 2, 5.9).</summary>
internal static class SvgSwitch
{
    /// <summary>
    /// The first child whose conditions hold. HTML is chosen only where nothing else is: drawing programs write plain text or a
    /// picture of it behind, for renderers without HTML.
    /// </summary>
    public static SvgElement? Choose(SvgElement element, in SvgScope scope)
    {
        SvgElement[] fit = [.. element.Elements.Where(child => child.IsSvg && Holds(child))];
        if (fit.Length == 0)
            return null;
        return fit[0].Name == "foreignObject"
            ? fit.Skip(1).FirstOrDefault(child => child.Name is "text" or "image" or "g") ?? fit[0]
            : fit[0];
    }

    /// <summary>Features are taken to be there, extensions not; languages only if English, which most drawings fall back to.</summary>
    private static bool Holds(SvgElement child) =>
        child["requiredExtensions"] is null
        && (child["systemLanguage"] is not { } languages
            || languages.Split(',').Any(language => language.Trim().StartsWith("en", StringComparison.OrdinalIgnoreCase)));
}
