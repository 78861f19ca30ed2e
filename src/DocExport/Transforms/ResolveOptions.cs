namespace DocExport.Transforms;

/// <summary>What an exporter wants resolved; what it leaves open, the document's settings decide.</summary>
internal sealed record ResolveOptions
{
    public static ResolveOptions Default { get; } = new();

    /// <summary>Whether headings are numbered; null: as the document's settings say, and otherwise not.</summary>
    public bool? NumberSections { get; init; }

    /// <summary>Whether all figures and tables with a caption are numbered, and not only those referred to.</summary>
    public bool NumberCaptions { get; init; }

    /// <summary>Whether notes are numbered from 1 in each chapter.</summary>
    public bool NumberNotesByChapter { get; init; }
}
