namespace DocExport.Pdf.Text.Shaping;

/// <summary>What a token is to line breaking.</summary>
internal enum TokenKind : byte
{
    /// <summary>Characters that are seen.</summary>
    Word,

    /// <summary>White space that counts for nothing at a line's end.</summary>
    Space,

    /// <summary>A space that no line ends at, but that gives way like others.</summary>
    NoBreakSpace,

    /// <summary>A box in the line.</summary>
    Object,

    /// <summary>A line ends after it.</summary>
    ForcedBreak,
}

/// <summary>The piece of a paragraph that is placed as one: a word, the space between words, a box.</summary>
internal struct Token
{
    public TextItem Item;

    /// <summary>The glyphs; <see langword="null"/> for boxes.</summary>
    public ShapedWord? Word;

    /// <summary>The box, also of a missing character; <see langword="null"/> for glyphs.</summary>
    public InlineObject? Object;

    /// <summary>First UTF-16 unit in the paragraph.</summary>
    public int Start;

    public int Length;

    public TokenKind Kind;

    /// <summary>Whether it is part of an address or identifier, which never gets a hyphen.</summary>
    public bool IsAddress;

    /// <summary>Points between this and the next token on the same line; negative where blank halves of marks overlap.</summary>
    public double SpaceAfter;

    /// <summary>Points from the paragraph's start, were it one line.</summary>
    public double X;

    /// <summary>Points everything before can be stretched by.</summary>
    public double Stretch;

    /// <summary>Points everything before can be shrunk by.</summary>
    public double Shrink;

    public readonly int End => Start + Length;

    /// <summary>Points, letter-space included.</summary>
    public readonly double Width => Object is not null ? Object.Width
        : Word is null ? 0
        : (Word.Width * Item.Scale) + (Word.ClusterCount * Item.Tracking);
}
