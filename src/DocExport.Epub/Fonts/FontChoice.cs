using DocExport.Diagnostics;
using DocExport.Themes;

namespace DocExport.Epub.Fonts;

/// <summary>Leaves out the fonts that no text of the book would be set in.</summary>
internal sealed class FontChoice(Theme theme, string css, UsedText used, DiagnosticBag diagnostics)
{
    private const int Regular = 400, Bold = 700;

    // A theme's CSS asks for regular and bold alone; an author's may ask for any weight.
    private readonly bool _anyWeight =
        css.Contains("font-weight", StringComparison.OrdinalIgnoreCase) || css.Contains("font:", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<FoundFont> Among(IReadOnlyList<FoundFont> fonts)
    {
        var all = fonts.ToLookup(font => (font.Description.Family.ToUpperInvariant(), font.Description.IsItalic));
        int[] telling = [.. used.Telling()];
        foreach (FoundFont font in fonts)
        {
            IEnumerable<FoundFont> family = all[(font.Description.Family.ToUpperInvariant(), font.Description.IsItalic)];
            if (!_anyWeight && font != Nearest(family, Regular) && font != Nearest(family, Bold))
                Leave(font, "other files of its family are nearer to the regular and bold that the book asks for");
            else if (!used.HasCode && IsForCode(font.Description.Family))
                Leave(font, "the book has no code");
            else if (!FontSubset.HasAny(font.Data, telling))
                Leave(font, "it has none of the book's characters");
            else
                yield return font;
        }
    }

    private bool IsForCode(string family) =>
        theme.Monospace.Contains(family, StringComparer.OrdinalIgnoreCase)
        && !theme.Serif.Contains(family, StringComparer.OrdinalIgnoreCase)
        && !theme.SansSerif.Contains(family, StringComparer.OrdinalIgnoreCase)
        && !FontFinder.Families(theme.Styles).Concat([css]).Any(text => text.Contains(family, StringComparison.OrdinalIgnoreCase));

    private void Leave(FoundFont font, string reason) => diagnostics.Report(DiagnosticIds.FontNotNeeded, default, font.Path, reason);

    /// <summary>The one that CSS takes for a weight (CSS Fonts 4, clause 5.2): the nearest, but towards the bold for bold and for regular up to 500.</summary>
    private static FoundFont? Nearest(IEnumerable<FoundFont> family, int weight) => family.MinBy(font =>
    {
        int difference = Math.Clamp(weight, font.Description.Lightest, font.Description.Heaviest) - weight;
        bool preferred = difference == 0 || (weight == Bold ? difference > 0 : difference is > 0 and <= 100);
        bool second = weight == Regular && difference < 0;
        return (preferred ? 0 : second ? 1 : 2, Math.Abs(difference));
    });
}
