using System.Globalization;
using System.Text.RegularExpressions;
using DocExport.Diagnostics;
using DocExport.Themes;

namespace DocExport.Epub.Fonts;

/// <summary>Makes the fonts that a book brings along: those of the given paths that its theme or the added CSS names, with the glyphs it needs.</summary>
internal static partial class FontCollector
{
    /// <param name="paths">Font files and folders of them.</param>
    /// <param name="theme">Names families.</param>
    /// <param name="css">May name further ones.</param>
    /// <param name="used">What the book is written in.</param>
    /// <param name="diagnostics">What could not be embedded.</param>
    public static EmbeddedFonts Collect(IEnumerable<string> paths, Theme theme, string css, UsedText used, DiagnosticBag diagnostics)
    {
        IReadOnlyList<FoundFont> found = new FontFinder(theme, css, diagnostics).Find(paths);
        FoundFont[] chosen = [.. new FontChoice(theme, css, used, diagnostics).Among(found)];
        int[] wanted = [.. used.WithCompany()];
        string[] features = [.. FeatureTag().Matches(css).Select(match => match.Groups[1].Value)];
        var cut = new byte[]?[chosen.Length];
        Parallel.For(0, chosen.Length, i => cut[i] = chosen[i].Description.Embedding.SubsettingAllowed ? FontSubset.Of(chosen[i].Data, wanted, features) : null);
        var licences = new LicenceCollector(diagnostics);
        var fonts = new List<EmbeddedFont>();
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < chosen.Length; i++)
        {
            FontDescription font = chosen[i].Description;
            if (cut[i] is null)
                diagnostics.Report(DiagnosticIds.FontEmbeddedWhole, default, chosen[i].Path, font.Embedding.SubsettingAllowed ? "its tables are damaged" : "its maker does not permit parts of it");
            string name = string.Create(CultureInfo.InvariantCulture, $"fonts/font{fonts.Count + 1:00}.{(font.HasOutlinesOfCff ? "otf" : "ttf")}");
            string licence = licences.Add(chosen[i]);
            fonts.Add(cut[i] is { } part && ReservedName.IsIn(font.Family, licence)
                ? Renamed(new EmbeddedFont(name, part, font), names)
                : new EmbeddedFont(name, cut[i] ?? chosen[i].Data, font));
        }

        return new EmbeddedFonts(fonts, licences.Licences);
    }

    /// <summary>What was cut down may not bear a name that is reserved for the whole font.</summary>
    private static EmbeddedFont Renamed(EmbeddedFont font, Dictionary<string, string> names)
    {
        string own = font.Description.Family;
        if (!names.TryGetValue(own, out string? name))
            names.Add(own, name = string.Create(CultureInfo.InvariantCulture, $"Embedded {names.Count + 1}"));
        return font with { Data = FontRenamer.Rename(font.Data.Span, name), Family = name };
    }

    /// <summary>As <c>font-feature-settings</c> names it.</summary>
    [GeneratedRegex("""["']([ -~]{4})["']""")]
    private static partial Regex FeatureTag();
}
