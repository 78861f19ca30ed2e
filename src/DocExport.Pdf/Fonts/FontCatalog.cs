using System.Collections.Concurrent;
using DocExport.Model;
using DocExport.Pdf.Fonts.Files;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// The faces one export may use: fonts added to it first, bundled ones after them. Adding comes before use; after that
/// any number of threads may ask. Disposing it disposes the faces that were added, not the bundled ones.
/// </summary>
internal sealed class FontCatalog : IDisposable
{
    private readonly List<FontEntry> _added = [];
    private readonly ConcurrentDictionary<(NodeList<string>, int, bool), FontFace> _found = new();
    private readonly IReadOnlyList<FontEntry> _installed;
    private readonly FontFallback _fallback;

    /// <param name="useInstalled">Whether the machine's fonts are used too; the output then depends on the machine.</param>
    public FontCatalog(bool useInstalled = false)
    {
        _installed = useInstalled ? InstalledFonts.Open() : [];
        _fallback = new FontFallback(_added, _installed);
    }

    /// <summary>Added entries in the order they came; the bundled ones are not among them.</summary>
    public IReadOnlyList<FontEntry> Added => _added;

    /// <summary>All entries in the order in which they are looked at: added, bundled, installed.</summary>
    public IEnumerable<FontEntry> All => [.. _added, .. BundledFonts.All, .. _installed];

    /// <summary>Takes the entries' faces over.</summary>
    public void AddRange(IEnumerable<FontEntry> entries) => _added.AddRange(entries);

    /// <summary>The face of the first family that is there, in its nearest style; the bundled serif if none is.</summary>
    /// <param name="families">In order of preference; generic names of CSS and <c>symbols</c> among them.</param>
    /// <param name="weight">1–1000; 400 is regular, 700 bold.</param>
    /// <param name="italic">Whether a slanted style is preferred.</param>
    public FontFace Find(NodeList<string> families, int weight, bool italic) =>
        _found.GetOrAdd((families, weight, italic), static (key, catalog) => catalog.Choose(key.Item1, key.Item2, key.Item3), this);

    /// <param name="families">As in CSS <c>font-family</c>: separated by commas, quoted or not.</param>
    /// <param name="weight">1–1000.</param>
    /// <param name="italic">Whether a slanted style is preferred.</param>
    public FontFace Find(string families, int weight, bool italic) => Find([.. FamilyList.Split(families)], weight, italic);

    /// <summary>Whether a single family name, generic or not, leads to a face of its own.</summary>
    public bool HasFamily(string family) => StylesOf(family).Length > 0;

    /// <summary>A face that shows the whole cluster, or null where no font at hand does.</summary>
    public FontFace? Fallback(ReadOnlySpan<char> cluster, in FallbackRequest request) => _fallback.Find(cluster, request);

    private FontFace Choose(NodeList<string> families, int weight, bool italic)
    {
        foreach (string family in families)
        {
            if (FontMatching.Nearest(StylesOf(family), weight, italic) is { } entry)
                return entry.FaceAt(weight);
        }

        return FontMatching.Nearest(StylesOf("serif"), weight, italic)!.FaceAt(weight);
    }

    private FontEntry[] StylesOf(string family)
    {
        string name = FamilyList.BundledFor(family) ?? family;
        foreach (IReadOnlyList<FontEntry> entries in (ReadOnlySpan<IReadOnlyList<FontEntry>>)[_added, BundledFonts.All, _installed])
        {
            FontEntry[] styles = [.. entries.Where(entry => entry.Answers(name))];
            if (styles.Length > 0)
                return styles;
        }

        return [];
    }

    public void Dispose()
    {
        foreach (FontEntry entry in _added.Concat(_installed))
            entry.Faces.Dispose();
        _added.Clear();
    }
}
