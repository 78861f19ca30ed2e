using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Inlines;

/// <summary>Styles in smaller type, for tables that would not fit otherwise.</summary>
/// <param name="scale">Of sizes and leadings.</param>
/// <param name="styles">Where equal styles become one instance.</param>
internal sealed class StyleResizer(double scale, StyleResolver styles)
{
    private readonly Dictionary<ComputedStyle, ComputedStyle> _resized = new(ReferenceEqualityComparer.Instance);

    public double Scale => scale;

    public ComputedStyle Resize(ComputedStyle style)
    {
        // Tables are set in parallel.
        lock (_resized)
        {
            if (_resized.TryGetValue(style, out ComputedStyle? smaller))
                return smaller;
            smaller = styles.Intern(style with { FontSize = style.FontSize * scale, Leading = style.Leading * scale });
            _resized.Add(style, smaller);
            return smaller;
        }
    }
}
