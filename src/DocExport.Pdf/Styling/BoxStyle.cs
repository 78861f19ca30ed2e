using DocExport.Themes;

namespace DocExport.Pdf.Styling;

/// <summary>What surrounds a block, in points: nothing of it is inherited.</summary>
internal sealed record BoxStyle
{
    public double SpaceBefore { get; init; }

    public double SpaceAfter { get; init; }

    public double IndentStart { get; init; }

    public double IndentEnd { get; init; }

    public double FirstLineIndent { get; init; }

    public double Padding { get; init; }

    public Color? Background { get; init; }

    public RuleStyle? RuleStart { get; init; }

    public RuleStyle? RuleAbove { get; init; }

    public RuleStyle? RuleBelow { get; init; }

    public bool KeepWithNext { get; init; }

    /// <summary>Lines that the first letter takes; of a heading, that of the paragraph below it.</summary>
    public int DropCap { get; init; }

    /// <summary>What follows that letter in small capitals.</summary>
    public DropCapCaps DropCapCaps { get; init; }

    /// <summary>Whether something is painted behind or around the content.</summary>
    public bool IsFramed => Background is not null || RuleStart is not null || RuleAbove is not null || RuleBelow is not null;
}

/// <summary>A straight line, in points.</summary>
internal sealed record RuleStyle(double Thickness, Color Color);

/// <summary>How a block looks: its characters, and what surrounds them.</summary>
internal sealed record BlockStyle(ComputedStyle Text, BoxStyle Box);
