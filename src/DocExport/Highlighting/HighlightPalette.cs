using System.Collections.Immutable;
using DocExport.Themes;

namespace DocExport.Highlighting;

/// <summary>
/// How each kind of token looks. The built-in palettes keep a contrast of at least 4.5:1 to their backgrounds (WCAG 2.2, 1.4.3) and
/// set keywords bold and comments italic, so that greyscale tells those apart, too.
/// </summary>
public sealed record HighlightPalette
{
    private readonly ImmutableArray<HighlightStyle> _styles;

    /// <summary>Creates a palette in which every kind looks alike.</summary>
    public HighlightPalette(HighlightStyle text) => _styles = [.. Enumerable.Repeat(text, Enum.GetValues<HighlightKind>().Length)];

    private HighlightPalette(ImmutableArray<HighlightStyle> styles) => _styles = styles;

    /// <summary>For paper and light screens: backgrounds from white to <c>#f6f6f6</c>.</summary>
    public static HighlightPalette Light { get; } = BuiltInPalettes.Light();

    /// <summary>For screens in the dark: backgrounds from black to <c>#2d2d2d</c>.</summary>
    public static HighlightPalette Dark { get; } = BuiltInPalettes.Dark();

    /// <summary>The look of a kind.</summary>
    public HighlightStyle this[HighlightKind kind] => _styles[(int)kind];

    /// <summary>The same palette but for one kind.</summary>
    public HighlightPalette With(HighlightKind kind, HighlightStyle style) => new(_styles.SetItem((int)kind, style));

    /// <inheritdoc/>
    public bool Equals(HighlightPalette? other) => other is not null && _styles.AsSpan().SequenceEqual(other._styles.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => _styles[0].GetHashCode();

    internal HighlightPalette With(HighlightKind kind, string color, bool bold = false, bool italic = false) =>
        With(kind, new HighlightStyle(Color.Parse(color), bold, italic));
}
