using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Links;

/// <summary>The addresses that paper shows of the document's links: numbered in reading order, each once.</summary>
/// <param name="form">What the theme asks for.</param>
internal sealed class LinkNotes(PaperLinks form)
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    private readonly List<LinkNote> _notes = [];
    private readonly Dictionary<string, LinkNote> _byUri = new(StringComparer.Ordinal);

    public PaperLinks Form => form;

    /// <summary>Those asked for so far, by number.</summary>
    public IReadOnlyList<LinkNote> All => _notes;

    /// <summary>The note of a link; <see langword="null"/> where paper shows none, or the text is the address already.</summary>
    /// <param name="link">As it stands in the document.</param>
    /// <param name="target">Its address, encoded.</param>
    /// <param name="text">What it shows.</param>
    public LinkNote? For(Link link, LinkTarget.External target, string text)
    {
        // A path to a file beside the document leads nowhere from a sheet of paper.
        if (form == PaperLinks.Plain || !HasScheme(target.Uri) || Bare(link.Target) == Bare(text))
            return null;
        if (_byUri.TryGetValue(target.Uri, out LinkNote? note))
            return note;
        note = new(_notes.Count + 1, Shown(link.Target), target, link.SourceSpan);
        _notes.Add(note);
        _byUri.Add(target.Uri, note);
        return note;
    }

    private static string Shown(string address)
    {
        address = address.Trim();
        return address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address["mailto:".Length..] : address;
    }

    private static bool HasScheme(string uri)
    {
        int colon = uri.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && char.IsAsciiLetter(uri[0]) && uri.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
    }

    /// <summary>What an address and the text that shows it have in common.</summary>
    private static string Bare(string address)
    {
        string bare = address.Trim().ToLowerInvariant();
        foreach (string scheme in Schemes)
        {
            if (bare.StartsWith(scheme, StringComparison.Ordinal))
                bare = bare[scheme.Length..];
        }

        if (bare.StartsWith("www.", StringComparison.Ordinal))
            bare = bare[4..];
        return bare.TrimEnd('/');
    }

    private static System.Buffers.SearchValues<char> SchemeCharacters { get; } =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}

/// <summary>One address in the list of links.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Address">As it is shown.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="SourceSpan">Of the first link that leads there.</param>
internal sealed record LinkNote(int Number, string Address, LinkTarget.External Target, SourceSpan SourceSpan)
{
    /// <summary>Brackets tell it from the number of a footnote.</summary>
    public string Mark { get; } = string.Create(CultureInfo.InvariantCulture, $"[{Number}]");

    public string DestinationId { get; } = string.Create(CultureInfo.InvariantCulture, $"dx-link-{Number}");
}
