using DocExport.Themes;

namespace DocExport.Pdf.Drawing;

/// <summary>The graphics state that is set now, so that an operator is written only where something changes.</summary>
internal struct ContentState
{
    /// <summary>PDF starts with black.</summary>
    public Color Fill { get; set; }

    public bool IsFillUnknown { get; set; }

    public FontUsage? Font { get; set; }

    public double FontSize { get; set; }
}
