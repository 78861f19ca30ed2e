using DocExport.Model;

namespace DocExport.Themes.Reading;

/// <summary>The names of places for floats, in themes and in a block's attributes.</summary>
internal static class FloatText
{
    /// <summary>A block's key, and the class that leaves the place to the theme.</summary>
    public const string Key = "float";

    public static (string Name, FloatPlacement Value)[] Choices =>
    [
        ("none", FloatPlacement.None),
        ("auto", FloatPlacement.Auto),
        ("top", FloatPlacement.Top),
        ("bottom", FloatPlacement.Bottom),
        ("page", FloatPlacement.Page),
    ];

    /// <summary>Parts what is said of floating from the rest.</summary>
    public static (Attributes Floating, Attributes Others) Split(Attributes attributes) => (
        new()
        {
            Classes = attributes.Classes.Where(name => name == Key).ToNodeList(),
            Values = attributes.Values.Where(pair => pair.Key == Key).ToNodeList(),
        },
        attributes with
        {
            Classes = attributes.Classes.Where(name => name != Key).ToNodeList(),
            Values = attributes.Values.Where(pair => pair.Key != Key).ToNodeList(),
        });

    /// <returns><see langword="null"/> for what is no place.</returns>
    public static FloatPlacement? Parse(string text)
    {
        foreach ((string name, FloatPlacement value) in Choices)
        {
            if (string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }
}
