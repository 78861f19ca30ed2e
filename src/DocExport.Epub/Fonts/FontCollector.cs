using System.Globalization;
using System.Text;
using DocExport.Diagnostics;
using DocExport.Themes;

namespace DocExport.Epub.Fonts;

/// <summary>Finds the fonts that a book is to bring along: those of the given paths that its theme or the added CSS names.</summary>
internal sealed class FontCollector
{
    private static readonly string[] LicenceWords = ["license", "licence", "ofl", "copying"];

    private readonly DiagnosticBag _diagnostics;
    private readonly Theme _theme;
    private readonly string _css;
    private readonly List<EmbeddedFont> _fonts = [];
    private readonly SortedDictionary<string, byte[]> _licences = new(StringComparer.Ordinal);

    private FontCollector(Theme theme, string css, DiagnosticBag diagnostics)
    {
        _theme = theme;
        _css = css;
        _diagnostics = diagnostics;
    }

    /// <param name="paths">Font files and folders of them.</param>
    /// <param name="theme">Names families.</param>
    /// <param name="css">May name further ones.</param>
    /// <param name="diagnostics">What could not be embedded.</param>
    public static EmbeddedFonts Collect(IEnumerable<string> paths, Theme theme, string css, DiagnosticBag diagnostics)
    {
        var collector = new FontCollector(theme, css, diagnostics);
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (string file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).Where(IsFont))
                    collector.Add(file);
            }
            else if (File.Exists(path))
            {
                collector.Add(path);
            }
            else
            {
                diagnostics.Report(DiagnosticIds.FontPathMissing, default, path);
            }
        }

        return new EmbeddedFonts(collector._fonts, [.. collector._licences]);
    }

    private static bool IsFont(string path) => Path.GetExtension(path).ToLowerInvariant() is ".ttf" or ".otf";

    private void Add(string path)
    {
        byte[] data;
        try
        {
            data = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Report(DiagnosticIds.FontNotEmbedded, default, path, "it can't be read");
            return;
        }

        if (FontDescription.Read(data) is not FontDescription font)
        {
            _diagnostics.Report(DiagnosticIds.FontNotEmbedded, default, path, "it is neither TrueType nor OpenType");
            return;
        }

        if (!font.MayBeEmbedded)
        {
            _diagnostics.Report(DiagnosticIds.FontNotEmbedded, default, path, "its maker does not permit it");
            return;
        }

        if (!IsNamed(font.Family))
        {
            _diagnostics.Report(DiagnosticIds.FontUnused, default, path);
            return;
        }

        string name = string.Create(CultureInfo.InvariantCulture, $"fonts/font{_fonts.Count + 1:00}.{(font.HasOutlinesOfCff ? "otf" : "ttf")}");
        _fonts.Add(new EmbeddedFont(name, data, font));
        AddLicences(path, font);
    }

    private bool IsNamed(string family) =>
        new[] { _theme.Serif, _theme.SansSerif, _theme.Monospace }.Any(families => families.Contains(family, StringComparer.OrdinalIgnoreCase))
        || Enum.GetValues<StyleName>().Select(name => _theme.Styles[name]).Concat(_theme.Styles.Classes.Values)
            .Any(style => style.FontFamily?.Contains(family, StringComparer.OrdinalIgnoreCase) == true)
        || _css.Contains(family, StringComparison.OrdinalIgnoreCase);

    /// <summary>The licences beside a font: those named after its family where there are any, since folders hold several families.</summary>
    private void AddLicences(string path, FontDescription font)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        string[] beside = [.. Directory.EnumerateFiles(folder).Where(IsLicence).Order(StringComparer.Ordinal)];
        string family = FileName(font.Family).Replace("-", "", StringComparison.Ordinal);
        string[] own = Array.FindAll(beside, file => FileName(Path.GetFileName(file)).Replace("-", "", StringComparison.Ordinal).StartsWith(family, StringComparison.Ordinal));
        foreach (string licence in own.Length > 0 ? own : beside)
            AddLicence(FileName(font.Family), File.ReadAllBytes(licence));
        if (beside.Length > 0)
            return;
        if (font.Licence.Length > 0)
            AddLicence(FileName(font.Family), Encoding.UTF8.GetBytes(font.Licence + "\n"));
        else
            _diagnostics.Report(DiagnosticIds.FontWithoutLicence, default, path);
    }

    private void AddLicence(string family, byte[] text)
    {
        string name = family + ".txt";
        for (int i = 2; _licences.TryGetValue(name, out byte[]? known); i++)
        {
            if (known.AsSpan().SequenceEqual(text))
                return;
            name = string.Create(CultureInfo.InvariantCulture, $"{family}-{i}.txt");
        }

        _licences.Add(name, text);
    }

    private static bool IsLicence(string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        string stem = Path.GetFileName(path).ToLowerInvariant();
        return extension is ".txt" or ".md" or "" && LicenceWords.Any(word => stem.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>A name that every archive program and reading system takes.</summary>
    private static string FileName(string text) =>
        string.Concat(text.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-')).Trim('-');
}
