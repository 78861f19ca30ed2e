using System.Text.Json;
using DocExport.Yaml;
using YamlDotNet.RepresentationModel;

namespace DocExport.Themes.Reading;

/// <summary>One form that a value in a theme file can have: how it is read, and what the JSON Schema says of it.</summary>
/// <param name="Wanted">What diagnostics say the value should be.</param>
/// <param name="Parse">Reads a scalar; <see langword="null"/> where it has another form.</param>
/// <param name="Schema">Writes the schema's members.</param>
internal sealed record ValueForm(string Wanted, Func<string, object?> Parse, Action<Utf8JsonWriter> Schema)
{
    /// <summary>Whether a sequence of scalars is read, each by <see cref="Parse"/>.</summary>
    public bool IsList { get; init; }

    /// <summary>The value as a theme file has it.</summary>
    public Func<object, string> Write { get; init; } = ValueText.Of;

    /// <summary>The value; <see langword="null"/> where it was wrong, which is reported.</summary>
    public object? Read(string key, YamlNode node, YamlValues values)
    {
        if (IsList)
            return values.Texts(key, node, commas: true) is { Count: > 0 } texts ? texts : null;
        if (values.Text(key, node) is not { } text)
            return null;
        object? value = Parse(text);
        if (value is null)
            values.Invalid(key, node, Wanted);
        return value;
    }
}
