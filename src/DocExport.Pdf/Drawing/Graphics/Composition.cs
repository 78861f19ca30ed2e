using DocExport.Pdf.Vectors;
using DocExport.Themes;

namespace DocExport.Pdf.Drawing.Graphics;

/// <summary>Which parts of a drawing must be painted apart before they are laid on the page, and with what.</summary>
internal static class Composition
{
    /// <summary>Whether a group is more than its elements one by one. Opacity alone does nothing else to a single element.</summary>
    public static bool IsNeeded(VectorGroup group) =>
        group.Mask is not null || group.BlendMode is not null || (group.Opacity < 1 && Count(group.Elements) > 1);

    /// <summary>Whether parts of a gradient let through more than others.</summary>
    public static bool Fades(Paint? paint) =>
        paint is not null && GradientRegistry.Stops(paint) is { Count: > 1 } stops && stops.Any(stop => stop.Opacity < 1);

    /// <summary>The same gradient, where light means opaque.</summary>
    public static Paint OpacityOf(Paint paint) => WithStops(paint, stop =>
    {
        byte light = (byte)Math.Round(Math.Clamp(stop.Opacity, 0, 1) * 255);
        return new GradientStop(stop.Offset, new Color(light, light, light));
    });

    public static Paint Unfading(Paint paint) => WithStops(paint, stop => stop with { Opacity = 1 });

    private static Paint WithStops(Paint paint, Func<GradientStop, GradientStop> change) => paint switch
    {
        Paint.Linear linear => linear with { Stops = [.. linear.Stops.Select(change)] },
        Paint.Radial radial => radial with { Stops = [.. radial.Stops.Select(change)] },
        _ => paint,
    };

    /// <summary>How many things a group paints; counting ends with the second.</summary>
    private static int Count(IReadOnlyList<VectorElement> elements)
    {
        int count = 0;
        foreach (VectorElement element in elements)
        {
            count += element switch
            {
                VectorGroup { Mask: null, BlendMode: null, Opacity: >= 1 } plain => Count(plain.Elements),
                VectorGroup { Mask: null, BlendMode: null } faded => Math.Min(Count(faded.Elements), 1),
                _ => 1,
            };
            if (count > 1)
                break;
        }

        return count;
    }
}
