using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout;

/// <summary>The short rule above the notes.</summary>
/// <param name="Before">Points between the text and the rule, at least.</param>
/// <param name="After">Points between the rule and the notes.</param>
/// <param name="Rule">The rule.</param>
/// <param name="RightToLeft">Whether it stands at the right.</param>
internal sealed record NoteSeparator(double Before, double After, RuleStyle Rule, bool RightToLeft)
{
    private const double Share = 0.25;

    public static NoteSeparator For(LayoutSession session)
    {
        ComputedStyle note = session.Styles.Block(StyleName.Footnote, session.Styles.Root).Text;
        return new(
            note.Leading,
            note.Leading / 2,
            new RuleStyle(0.5, session.Styles.Root.Color),
            session.Styles.Root.Direction == TextDirection.RightToLeft);
    }

    public double Height => Before + Rule.Thickness + After;

    public IEnumerable<PageItem> Paint(double x, double top, double measure)
    {
        double length = measure * Share;
        yield return new FillItem(
            new Rect(RightToLeft ? x + measure - length : x, top + Before, length, Rule.Thickness), Rule.Color);
    }
}
