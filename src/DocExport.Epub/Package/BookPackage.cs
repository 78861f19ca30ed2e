using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Package;

/// <summary>All that the package document, the navigation document and the NCX say; hrefs are relative to their common folder.</summary>
internal sealed record BookPackage
{
    public required string Identifier { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    public required bool IsRightToLeft { get; init; }

    public required Metadata Metadata { get; init; }

    public required Words Words { get; init; }

    public required IReadOnlyList<ManifestItem> Manifest { get; init; }

    public required IReadOnlyList<SpineItem> Spine { get; init; }

    public required IReadOnlyList<Landmark> Landmarks { get; init; }

    public required IReadOnlyList<ContentsEntry> Contents { get; init; }

    public required IReadOnlyList<ContentsEntry> Figures { get; init; }

    public required IReadOnlyList<ContentsEntry> Tables { get; init; }

    /// <summary>Whether <see cref="Figures"/> are shown behind the contents; if not, they are there for the reading system's menus.</summary>
    public bool ShowsFigures { get; init; }

    /// <summary>Whether <see cref="Tables"/> are shown behind the contents.</summary>
    public bool ShowsTables { get; init; }

    public required IReadOnlyList<PageTarget> Pages { get; init; }

    public required Accessibility Accessibility { get; init; }

    public required string CoverImageId { get; init; }
}
