using System.Text.Json;
using DocExport.Diagnostics;

namespace DocExport.Model.Serialization;

/// <summary>The fields of one JSON object, read with their types; what has another type is a <see cref="FormatException"/>.</summary>
internal readonly struct JsonFields(JsonElement element)
{
    public string Text(string name) => OptionalText(name) ?? throw Missing(name);

    public string? OptionalText(string name) => Find(name, JsonValueKind.String)?.GetString();

    public int Number(string name) => OptionalNumber(name) ?? throw Missing(name);

    public int? OptionalNumber(string name) =>
        Find(name, JsonValueKind.Number) is not { } value ? null
        : value.TryGetInt32(out int number) ? number
        : throw new FormatException($"'{name}' is a whole number.");

    public double? OptionalReal(string name) => Find(name, JsonValueKind.Number)?.GetDouble();

    public bool? Flag(string name) =>
        !element.TryGetProperty(name, out JsonElement value) ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : throw new FormatException($"'{name}' is true or false.");

    public T Enum<T>(string name, T standard)
        where T : struct, Enum => OptionalEnum<T>(name) ?? standard;

    public T? OptionalEnum<T>(string name)
        where T : struct, Enum => OptionalText(name) is { } text ? EnumText.Read<T>(text) : null;

    public Length? Length(string name) =>
        OptionalText(name) is not { } text ? null
        : Model.Length.TryParse(text, null, out Length length) ? length
        : throw new FormatException($"'{name}' is a length such as 12pt.");

    public NodeList<Inline> Inlines(string name) => List<Inline>(name);

    public NodeList<Block> Blocks(string name) => List<Block>(name);

    public NodeList<T> List<T>(string name)
        where T : Node => element.TryGetProperty(name, out JsonElement array) ? NodeJsonReader.ReadList<T>(array) : [];

    public NodeList<string> Texts(string name) =>
        Find(name, JsonValueKind.Array) is { } array ? array.EnumerateArray().Select(StringOf).ToNodeList() : [];

    public NodeList<TableColumn> Columns(string name) =>
        Text(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ColumnText.Read).ToNodeList();

    public Attributes Attributes() => new()
    {
        Id = OptionalText("id"),
        Classes = Texts("classes"),
        Language = OptionalText("lang") is { } language ? LanguageTag.Parse(language) : null,
        Direction = OptionalEnum<TextDirection>("dir"),
        Values = Find("attributes", JsonValueKind.Array) is { } pairs ? pairs.EnumerateArray().Select(PairOf).ToNodeList() : [],
    };

    public SourceSpan Span()
    {
        if (Find("at", JsonValueKind.Array) is not { } at)
            return default;
        if (at.GetArrayLength() != 4)
            throw new FormatException("'at' is [file, line, column, length].");
        string? file = at[0].ValueKind == JsonValueKind.Null ? null : StringOf(at[0]);
        return new(file, at[1].GetInt32(), at[2].GetInt32(), at[3].GetInt32());
    }

    public JsonElement? Find(string name, JsonValueKind kind) =>
        !element.TryGetProperty(name, out JsonElement value) ? null
        : value.ValueKind == kind ? value
        : throw new FormatException($"'{name}' is a {kind}.");

    private static KeyValuePair<string, string> PairOf(JsonElement pair) =>
        pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2
            ? new(StringOf(pair[0]), StringOf(pair[1]))
            : throw new FormatException("An attribute is [key, value].");

    private static string StringOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new FormatException("A string was expected.");

    private static FormatException Missing(string name) => new($"'{name}' is missing.");
}
