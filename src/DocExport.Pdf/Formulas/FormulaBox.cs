using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Themes;

namespace DocExport.Pdf.Formulas;

/// <summary>A part of a formula, set: points to the right of its origin, above and below its baseline.</summary>
internal abstract class FormulaBox
{
    public double Width { get; init; }

    public double Height { get; init; }

    public double Depth { get; init; }

    /// <summary>Points that its top leans over its width.</summary>
    public double Italic { get; init; }

    /// <summary>Where an accent's middle stands, from its left; by default in its middle.</summary>
    public double? AccentAt { get; init; }

    public double Total => Height + Depth;
}

/// <summary>One glyph.</summary>
internal sealed class GlyphBox : FormulaBox
{
    public required MathGlyph Glyph { get; init; }

    public required FontFace Face { get; init; }

    /// <summary>Points.</summary>
    public required double Size { get; init; }

    /// <summary>What it shows.</summary>
    public required string Text { get; init; }

    public required Color Color { get; init; }
}

/// <summary>A filled rectangle from its depth to its height.</summary>
internal sealed class RuleBox : FormulaBox
{
    public required Color Color { get; init; }
}

/// <summary>A straight line from corner to corner.</summary>
internal sealed class StrokeBox : FormulaBox
{
    public required Color Color { get; init; }

    public required double Thickness { get; init; }

    public bool Rises { get; init; }
}

/// <summary>Words of the text's own font.</summary>
internal sealed class WordsBox : FormulaBox
{
    /// <summary>Relative to the left end of the baseline, y downwards.</summary>
    public required IReadOnlyList<PageItem> Items { get; init; }
}

/// <summary>Boxes with a place each.</summary>
internal sealed class GroupBox : FormulaBox
{
    public static GroupBox Empty { get; } = new([]);

    /// <summary>A box as large as what it holds.</summary>
    public GroupBox(IReadOnlyList<PlacedBox> parts)
    {
        Parts = parts;
        foreach (PlacedBox part in parts)
        {
            Width = Math.Max(Width, part.X + part.Box.Width);
            Height = Math.Max(Height, part.Box.Height + part.Y);
            Depth = Math.Max(Depth, part.Box.Depth - part.Y);
        }
    }

    public IReadOnlyList<PlacedBox> Parts { get; }

    /// <summary>Boxes side by side on one baseline.</summary>
    public static GroupBox Row(params ReadOnlySpan<FormulaBox> boxes)
    {
        var parts = new List<PlacedBox>(boxes.Length);
        double x = 0;
        foreach (FormulaBox box in boxes)
        {
            parts.Add(new PlacedBox(box, x, 0));
            x += box.Width;
        }

        return new GroupBox(parts) { Width = x };
    }
}

/// <summary>A box in a group.</summary>
/// <param name="Box">The box.</param>
/// <param name="X">Points from the group's left to its own.</param>
/// <param name="Y">Points from the group's baseline up to its own.</param>
internal readonly record struct PlacedBox(FormulaBox Box, double X, double Y);
