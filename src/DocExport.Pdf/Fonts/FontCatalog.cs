using System.Collections.Concurrent;
using DocExport.Model;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// The faces one export may use: fonts added to it first, bundled ones after them. Adding comes before use; after that
/// any number of threads may ask. Disposing it disposes the faces that were added, not the bundled ones.
/// </summary>
internal sealed class FontCatalog : IDisposable
{
    private readonly List<FontEntry> _added = [];
    private readonly ConcurrentDictionary<(NodeList<string>, int, bool), FontFace> _found = new();
    private readonly FontFallback _fallback;

    public FontCatalog() => _fallback = new FontFallback(_added, []);

    /// <summary>Added entries in the order they came; the bundled ones are not among them.</summary>
    public IReadOnlyList<FontEntry> Added => _added;

    public void Add(FontEntry entry) => _added.Add(entry);

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
    public bool HasFamily(string family) => StylesOf(family).Any();

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

    private IEnumerable<FontEntry> StylesOf(string family)
    {
        string name = FamilyList.BundledFor(family) ?? family;
        FontEntry[] added = [.. _added.Where(entry => entry.Answers(name))];
        return added.Length > 0 ? added : BundledFonts.All.Where(entry => entry.Answers(name));
    }

    public void Dispose()
    {
        foreach (FontEntry entry in _added)
            entry.Faces.Dispose();
        _added.Clear();
    }
}
