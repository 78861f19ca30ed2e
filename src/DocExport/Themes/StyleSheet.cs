namespace DocExport.Themes;

/// <summary>The styles of a theme, by kind of element and by class name; compared by content.</summary>
public sealed class StyleSheet : IEquatable<StyleSheet>
{
    private static readonly TextStyle Plain = new();

    private readonly SortedDictionary<StyleName, TextStyle> _elements;
    private readonly SortedDictionary<string, TextStyle> _classes;

    private StyleSheet(SortedDictionary<StyleName, TextStyle> elements, SortedDictionary<string, TextStyle> classes)
    {
        _elements = elements;
        _classes = classes;
    }

    /// <summary>A sheet that says nothing.</summary>
    public static StyleSheet Empty { get; } = new([], new(StringComparer.Ordinal));

    /// <summary>The styles of classes, by name.</summary>
    public IReadOnlyDictionary<string, TextStyle> Classes => _classes;

    /// <summary>The style of one kind of element; one that says nothing where none was set.</summary>
    public TextStyle this[StyleName name] => _elements.GetValueOrDefault(name, Plain);

    /// <summary>The sheet with another style for one kind of element.</summary>
    public StyleSheet With(StyleName name, TextStyle style) =>
        new(new SortedDictionary<StyleName, TextStyle>(_elements) { [name] = style }, _classes);

    /// <summary>The sheet with another style for one class.</summary>
    public StyleSheet WithClass(string name, TextStyle style) =>
        new(_elements, new SortedDictionary<string, TextStyle>(_classes, StringComparer.Ordinal) { [name] = style });

    /// <inheritdoc/>
    public bool Equals(StyleSheet? other) =>
        other is not null && _elements.SequenceEqual(other._elements) && _classes.SequenceEqual(other._classes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StyleSheet);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_elements.Count * 397) ^ _classes.Count);
}
