using DocExport.Diagnostics;

namespace DocExport.Export;

/// <summary>What an export did.</summary>
public sealed record ExportReport
{
    /// <summary>The reader's diagnostics and the exporter's, in that order.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Bytes written; 0 where errors prevented an output.</summary>
    public required long BytesWritten { get; init; }

    /// <summary>Pages of a PDF, content files of an e-book.</summary>
    public int Units { get; init; }

    /// <summary>Where pages begin, for page lists; empty for formats without pages.</summary>
    public PageMap Pages { get; init; } = PageMap.Empty;

    /// <summary>The headings, each with the page it stands on; empty for formats without pages.</summary>
    public IReadOnlyList<HeadingPlace> Headings { get; init; } = [];

    /// <summary>The fonts in the output, in the order in which the text came to need them; empty for formats without fonts.</summary>
    public IReadOnlyList<FontUse> Fonts { get; init; } = [];

    /// <summary>Whether an output was written: no diagnostic is an error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}

/// <summary>Where a heading stands.</summary>
/// <param name="Level">Its level in the outline, from 1.</param>
/// <param name="Text">Its text, with its number where it has one.</param>
/// <param name="Page">The page's label.</param>
public sealed record HeadingPlace(int Level, string Text, string Page);

/// <summary>A font that an output holds.</summary>
/// <param name="Family">Its family.</param>
/// <param name="PostScriptName">The name of the face, such as <c>SourceSerif4-Bold</c>.</param>
/// <param name="Glyphs">How many of its glyphs are shown.</param>
public sealed record FontUse(string Family, string PostScriptName, int Glyphs);
