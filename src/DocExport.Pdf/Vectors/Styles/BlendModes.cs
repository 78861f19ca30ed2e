namespace DocExport.Pdf.Vectors.Styles;

/// <summary>The values of <c>mix-blend-mode</c> (Compositing and Blending 1, 5), all of which PDF has too.</summary>
internal static class BlendModes
{
    /// <summary>The name in PDF (ISO 32000-1, tables 136 and 137); null for <c>normal</c> and what is no mode.</summary>
    public static string? Of(string value) => value switch
    {
        "multiply" => "Multiply",
        "screen" => "Screen",
        "overlay" => "Overlay",
        "darken" => "Darken",
        "lighten" => "Lighten",
        "color-dodge" => "ColorDodge",
        "color-burn" => "ColorBurn",
        "hard-light" => "HardLight",
        "soft-light" => "SoftLight",
        "difference" => "Difference",
        "exclusion" => "Exclusion",
        "hue" => "Hue",
        "saturation" => "Saturation",
        "color" => "Color",
        "luminosity" => "Luminosity",
        _ => null,
    };
}
