using DocExport.Diagnostics;
using DocExport.Themes;

namespace DocExport.Epub.Fonts;

/// <summary>Finds the font files that the theme or the added CSS names.</summary>
internal sealed class FontFinder(Theme theme, string css, DiagnosticBag diagnostics)
{
    private readonly List<FoundFont> _found = [];

    /// <param name="paths">Font files and folders of them.</param>
    public IReadOnlyList<FoundFont> Find(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (string file in Directory.EnumerateFiles(path).Where(IsFont).Order(StringComparer.Ordinal))
                    Add(file);
            }
            else if (File.Exists(path))
            {
                Add(path);
            }
            else
            {
                diagnostics.Report(DiagnosticIds.FontPathMissing, default, path);
            }
        }

        return _found;
    }

    /// <summary>The families that styles name themselves.</summary>
    public static IEnumerable<string> Families(StyleSheet styles) =>
        Enum.GetValues<StyleName>().Select(name => styles[name]).Concat(styles.Classes.Values).SelectMany(style => style.FontFamily ?? []);

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
            diagnostics.Report(DiagnosticIds.FontNotEmbedded, default, path, "it can't be read");
            return;
        }

        if (FontDescription.Read(data) is not FontDescription font)
            diagnostics.Report(DiagnosticIds.FontNotEmbedded, default, path, "it is neither TrueType nor OpenType");
        else if (!font.Embedding.Allowed)
            diagnostics.Report(DiagnosticIds.FontNotEmbedded, default, path, "its maker does not permit it");
        else if (!IsNamed(font.Family))
            diagnostics.Report(DiagnosticIds.FontUnused, default, path);
        else
            _found.Add(new FoundFont(path, data, font));
    }

    private bool IsNamed(string family) =>
        new[] { theme.Serif, theme.SansSerif, theme.Monospace }.Any(families => families.Contains(family, StringComparer.OrdinalIgnoreCase))
        || Families(theme.Styles).Contains(family, StringComparer.OrdinalIgnoreCase)
        || css.Contains(family, StringComparison.OrdinalIgnoreCase);
}
