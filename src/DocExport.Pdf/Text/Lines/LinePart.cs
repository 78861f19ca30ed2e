using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Lines;

/// <summary>A token, or what a break left of one, on a line.</summary>
internal struct LinePart
{
    public TextItem Item;

    public ShapedWord? Word;

    public InlineObject? Object;

    /// <summary>First UTF-16 unit in the paragraph.</summary>
    public int Start;

    /// <summary>The unit after its last.</summary>
    public int End;

    public TokenKind Kind;

    /// <summary>Points to the next part, where it is on the same line.</summary>
    public double SpaceAfter;

    /// <summary>A hyphen of ours, which shows no text.</summary>
    public bool IsHyphen;

    /// <summary>A space that lines may grow and shrink by.</summary>
    public bool IsFlexible;

    /// <summary>White space at the line's end.</summary>
    public bool IsTrailing;

    /// <summary>After how many clusters justification may put space.</summary>
    public readonly int SpacedClusters => Object is not null ? (Object.IsIdeograph ? 1 : 0)
        : Word is null || IsFlexible || !Justifier.IsLetterSpaced(Item) ? 0
        : Word.ClusterCount;

    /// <summary>Points from the line's left edge, once placed.</summary>
    public double X;

    /// <summary>Points, justification included once placed.</summary>
    public double Width;
}
