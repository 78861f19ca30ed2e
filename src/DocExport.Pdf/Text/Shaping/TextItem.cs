using DocExport.Pdf.Styling;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>A stretch of text of one style, script, direction and font: what is shaped alike.</summary>
internal sealed class TextItem
{
    /// <summary>The characters' style and place in the logical structure.</summary>
    public required StyledRun Run { get; init; }

    /// <summary>First UTF-16 unit.</summary>
    public required int Start { get; init; }

    /// <summary>The unit after the last.</summary>
    public required int End { get; init; }

    public required Script Script { get; init; }

    /// <summary>Bidi embedding level; odd is right to left.</summary>
    public required byte Level { get; init; }

    /// <summary>How it is shaped; for objects and missing characters, how their style's own font is.</summary>
    public required ShapingContext Context { get; init; }

    /// <summary>Points; less than the style's where a script position is made by scaling.</summary>
    public required double Size { get; init; }

    /// <summary>Points the baseline is raised.</summary>
    public double Rise { get; init; }

    /// <summary>Whether no font has these characters.</summary>
    public bool IsMissing { get; init; }

    public ComputedStyle Style => Run.Style;

    /// <summary>Points to a font unit.</summary>
    public required double Scale { get; init; }

    /// <summary>Letter-space in points after each cluster.</summary>
    public required double Tracking { get; init; }
}
