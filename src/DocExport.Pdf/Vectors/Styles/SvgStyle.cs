using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Styles;

/// <summary>Properties of one element once the cascade is resolved; lengths in user units.</summary>
internal sealed record SvgStyle
{
    /// <summary>What the root inherits.</summary>
    public static SvgStyle Initial { get; } = new();

    // Inherited
    public SvgColor Color { get; init; } = SvgColor.Black;

    public SvgPaint Fill { get; init; } = SvgPaint.Black;

    public double FillOpacity { get; init; } = 1;

    public bool FillEvenOdd { get; init; }

    public bool ClipEvenOdd { get; init; }

    public SvgPaint Stroke { get; init; } = SvgPaint.None;

    public double StrokeOpacity { get; init; } = 1;

    public SvgLength StrokeWidth { get; init; } = new(1, SvgUnit.Pixel);

    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    public double MiterLimit { get; init; } = 4;

    public IReadOnlyList<SvgLength> Dashes { get; init; } = [];

    public SvgLength DashOffset { get; init; }

    public bool StrokeFirst { get; init; }

    public bool IsVisible { get; init; } = true;

    public string? MarkerStart { get; init; }

    public string? MarkerMiddle { get; init; }

    public string? MarkerEnd { get; init; }

    public string FontFamily { get; init; } = "serif";

    public double FontSize { get; init; } = 16;

    public int FontWeight { get; init; } = 400;

    public bool Italic { get; init; }

    public bool SmallCaps { get; init; }

    public TextAnchor Anchor { get; init; }

    public bool RightToLeft { get; init; }

    public bool KeepSpaces { get; init; }

    public double LetterSpacing { get; init; }

    /// <summary>The keyword of <c>dominant-baseline</c>.</summary>
    public string Baseline { get; init; } = "auto";

    public bool Underline { get; init; }

    public bool Strikethrough { get; init; }

    // Not inherited
    public bool IsDisplayed { get; init; } = true;

    public double Opacity { get; init; } = 1;

    /// <summary><c>#id</c>.</summary>
    public string? ClipPath { get; init; }

    /// <summary><c>#id</c>.</summary>
    public string? Mask { get; init; }

    /// <summary>Of a <c>mask</c>: its opacity counts and not its light.</summary>
    public bool MaskByOpacity { get; init; }

    public bool HasFilter { get; init; }

    /// <summary>By its name in PDF; null for none.</summary>
    public string? BlendMode { get; init; }

    public bool ShowsOverflow { get; init; }

    public string? Transform { get; init; }

    public SvgColor StopColor { get; init; } = SvgColor.Black;

    public double StopOpacity { get; init; } = 1;

    /// <summary>User units that the glyphs are raised by.</summary>
    public double BaselineShift { get; init; }

    /// <summary>What a child starts from.</summary>
    public SvgStyle Inherit() => this with
    {
        IsDisplayed = true,
        Opacity = 1,
        ClipPath = null,
        Mask = null,
        MaskByOpacity = false,
        HasFilter = false,
        BlendMode = null,
        ShowsOverflow = false,
        Transform = null,
        StopColor = SvgColor.Black,
        StopOpacity = 1,
    };
}

/// <summary>Which end of a text stands at its place.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
