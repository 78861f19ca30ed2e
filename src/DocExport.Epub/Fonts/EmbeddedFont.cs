using System.Text.RegularExpressions;
using DocExport.Epub.Package;

namespace DocExport.Epub.Fonts;

/// <summary>A font that travels with the book, with the glyphs that it needs.</summary>
/// <param name="Name">Path of its file relative to the package document.</param>
/// <param name="Data">The file.</param>
/// <param name="Description">What it says of itself.</param>
internal sealed record EmbeddedFont(string Name, ReadOnlyMemory<byte> Data, FontDescription Description)
{
    /// <summary>What it is called in the book: another name where its own is reserved for the whole font.</summary>
    public string Family { get; init; } = Description.Family;

    public string MediaType => Description.HasOutlinesOfCff ? "font/otf" : "font/ttf";
}

/// <summary>The fonts of a book and their licences.</summary>
/// <param name="Fonts">In the order of their paths.</param>
/// <param name="Licences">Texts by file name; they lie in META-INF, where checkers ask for no use of them.</param>
internal sealed partial record EmbeddedFonts(IReadOnlyList<EmbeddedFont> Fonts, IReadOnlyList<KeyValuePair<string, byte[]>> Licences)
{
    public static EmbeddedFonts None { get; } = new([], []);

    public IEnumerable<ManifestItem> Items =>
        Fonts.Select(font => new ManifestItem(Path.GetFileNameWithoutExtension(font.Name), font.Name, font.MediaType));

    /// <summary>What a family is called in the book.</summary>
    public string NameOf(string family) =>
        Fonts.FirstOrDefault(font => font.Description.Family.Equals(family, StringComparison.OrdinalIgnoreCase))?.Family ?? family;

    /// <summary>CSS with the families by the names that they have in the book.</summary>
    public string Renamed(string css)
    {
        (string Own, string Name)[] renamed = [.. Fonts.Where(font => font.Family != font.Description.Family).Select(font => (font.Description.Family, font.Family)).Distinct()];
        return renamed.Length == 0 ? css : FamilyDeclaration().Replace(css, match =>
            renamed.Aggregate(match.Value, (text, font) => text.Replace(font.Own, font.Name, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"\bfont(?:-family)?\s*:[^;}]*", RegexOptions.IgnoreCase)]
    private static partial Regex FamilyDeclaration();

    /// <summary>Whether a family is among them.</summary>
    public bool Has(string family) =>
        Fonts.Any(font => font.Description.Family.Equals(family, StringComparison.OrdinalIgnoreCase));
}
