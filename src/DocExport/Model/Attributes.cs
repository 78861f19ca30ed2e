namespace DocExport.Model;

/// <summary>What an author may say about any node beside its content: <c>{#id .class key=value}</c>.</summary>
public sealed record Attributes
{
    /// <summary>No attributes.</summary>
    public static Attributes Empty { get; } = new();

    /// <summary>Unique in the document; the target of links.</summary>
    /// <value>Default: none.</value>
    public string? Id { get; init; }

    /// <summary>Class names in the order given; themes style by them.</summary>
    public NodeList<string> Classes { get; init; } = [];

    /// <summary>Other keys and values in the order given.</summary>
    public NodeList<KeyValuePair<string, string>> Values { get; init; } = [];

    /// <summary>Language of the content where it differs from its surroundings.</summary>
    /// <value>Default: inherited.</value>
    public LanguageTag? Language { get; init; }

    /// <summary>Base direction of the content where it differs from its surroundings.</summary>
    /// <value>Default: inherited.</value>
    public TextDirection? Direction { get; init; }

    /// <summary><see langword="true"/> where nothing is said.</summary>
    public bool IsEmpty => this == Empty;

    /// <summary>Whether <paramref name="name"/> is among the classes; upper and lower case differ.</summary>
    public bool HasClass(string name) => Classes.Contains(name);

    /// <summary>The value of the first such key, or <see langword="null"/>.</summary>
    public string? Value(string key)
    {
        foreach (KeyValuePair<string, string> pair in Values)
        {
            if (pair.Key == key)
                return pair.Value;
        }

        return null;
    }
}
