using System.Globalization;
using System.Text;
using DocExport.Diagnostics;

namespace DocExport.Epub.Fonts;

/// <summary>Gathers the licences of the fonts that travel with a book.</summary>
internal sealed class LicenceCollector(DiagnosticBag diagnostics)
{
    private static readonly string[] Words = ["license", "licence", "ofl", "copying"];

    private readonly SortedDictionary<string, byte[]> _licences = new(StringComparer.Ordinal);

    /// <summary>Texts by file name.</summary>
    public IReadOnlyList<KeyValuePair<string, byte[]>> Licences => [.. _licences];

    /// <summary>The licences beside a font: those named after its family where there are any, since folders hold several families.</summary>
    /// <returns>All that they say.</returns>
    public string Add(FoundFont font)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(font.Path))!;
        string[] beside = [.. Directory.EnumerateFiles(folder).Where(IsLicence).Order(StringComparer.Ordinal)];
        string family = FileName(font.Description.Family), bare = family.Replace("-", "", StringComparison.Ordinal);
        string[] own = Array.FindAll(beside, file => FileName(Path.GetFileName(file)).Replace("-", "", StringComparison.Ordinal).StartsWith(bare, StringComparison.Ordinal));
        byte[][] texts = [.. (own.Length > 0 ? own : beside).Select(File.ReadAllBytes)];
        foreach (byte[] text in texts)
            Add(family, text);
        string all = string.Join('\n', texts.Select(Encoding.UTF8.GetString).Append(font.Description.Licence));
        if (beside.Length > 0)
            return all;
        if (font.Description.Licence.Length > 0)
            Add(family, Encoding.UTF8.GetBytes(font.Description.Licence + "\n"));
        else
            diagnostics.Report(DiagnosticIds.FontWithoutLicence, default, font.Path);
        return all;
    }

    private void Add(string family, byte[] text)
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
        return extension is ".txt" or ".md" or "" && Words.Any(word => stem.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>A name that every archive program and reading system takes.</summary>
    private static string FileName(string text) =>
        string.Concat(text.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-')).Trim('-');
}
