using System.Globalization;
using System.Text.Json;
using DocExport.Themes;

namespace DocExport.Model.Serialization;

/// <summary>Metadata and settings as JSON objects; what is at its default is left out.</summary>
internal static class MetadataJson
{
    private const string DateForm = "yyyy-MM-dd";

    public static void Write(Utf8JsonWriter json, Metadata metadata)
    {
        json.WriteStartObject();
        WriteText(json, "title", metadata.Title);
        WriteText(json, "subtitle", metadata.Subtitle);
        WriteList(json, "authors", metadata.Authors, author =>
        {
            json.WriteString("name", author.Name);
            WriteText(json, "sortName", author.SortName);
            json.WriteString("role", author.Role);
        });
        WriteText(json, "date", metadata.Date?.ToString(DateForm, CultureInfo.InvariantCulture));
        WriteText(json, "modified", metadata.Modified?.ToString("O", CultureInfo.InvariantCulture));
        if (metadata.HasLanguage)
            json.WriteString("language", metadata.Language.Value);
        WriteText(json, "description", metadata.Description);
        WriteTexts(json, "subjects", metadata.Subjects);
        WriteText(json, "publisher", metadata.Publisher);
        WriteText(json, "rights", metadata.Rights);
        WriteList(json, "identifiers", metadata.Identifiers, identifier =>
        {
            json.WriteString("scheme", identifier.Scheme);
            json.WriteString("value", identifier.Value);
        });
        WriteText(json, "series", metadata.Series?.Name);
        if (metadata.Series?.Position is { } position)
            json.WriteNumber("position", position);
        WriteText(json, "cover", metadata.Cover);
        if (metadata.Direction != TextDirection.Auto)
            json.WriteString("direction", EnumText.Write(metadata.Direction));
        json.WriteEndObject();
    }

    public static Metadata Read(JsonElement element)
    {
        var json = new JsonFields(element);
        var metadata = new Metadata
        {
            Title = json.OptionalText("title"),
            Subtitle = json.OptionalText("subtitle"),
            Authors = ReadList(json, "authors", author => new Contributor(author.Text("name"))
            {
                SortName = author.OptionalText("sortName"),
                Role = author.Text("role"),
            }),
            Date = json.OptionalText("date") is { } date ? DateOnly.ParseExact(date, DateForm, CultureInfo.InvariantCulture) : null,
            Modified = json.OptionalText("modified") is { } modified
                ? DateTimeOffset.ParseExact(modified, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
                : null,
            Description = json.OptionalText("description"),
            Subjects = json.Texts("subjects"),
            Publisher = json.OptionalText("publisher"),
            Rights = json.OptionalText("rights"),
            Identifiers = ReadList(json, "identifiers", id => new Identifier(id.Text("scheme"), id.Text("value"))),
            Series = json.OptionalText("series") is { } series ? new Series(series, json.OptionalReal("position")) : null,
            Cover = json.OptionalText("cover"),
            Direction = json.Enum("direction", TextDirection.Auto),
        };
        return json.OptionalText("language") is { } language ? metadata with { Language = LanguageTag.Parse(language) } : metadata;
    }

    public static void Write(Utf8JsonWriter json, DocumentSettings settings)
    {
        json.WriteStartObject();
        WriteText(json, "theme", settings.Theme);
        WriteText(json, "paper", settings.Paper?.ToString());
        WriteFlag(json, "contents", settings.Contents);
        WriteNumber(json, "contentsDepth", settings.ContentsDepth);
        WriteFlag(json, "listOfFigures", settings.ListOfFigures);
        WriteFlag(json, "listOfTables", settings.ListOfTables);
        WriteFlag(json, "numberSections", settings.NumberSections);
        WriteFlag(json, "numberNotesByChapter", settings.NumberNotesByChapter);
        WriteNumber(json, "splitLevel", settings.SplitLevel);
        WriteFlag(json, "numberEquations", settings.NumberEquations);
        WriteList(json, "macros", settings.Macros, macro =>
        {
            json.WriteString("name", macro.Name);
            json.WriteString("body", macro.Body);
        });
        WriteTexts(json, "hyphenationExceptions", settings.HyphenationExceptions);
        json.WriteEndObject();
    }

    public static DocumentSettings ReadSettings(JsonElement element)
    {
        var json = new JsonFields(element);
        return new DocumentSettings
        {
            Theme = json.OptionalText("theme"),
            Paper = PaperSize.TryParse(json.OptionalText("paper"), out PaperSize? paper) ? paper : null,
            Contents = json.Flag("contents"),
            ContentsDepth = json.OptionalNumber("contentsDepth"),
            ListOfFigures = json.Flag("listOfFigures"),
            ListOfTables = json.Flag("listOfTables"),
            NumberSections = json.Flag("numberSections"),
            NumberNotesByChapter = json.Flag("numberNotesByChapter"),
            SplitLevel = json.OptionalNumber("splitLevel"),
            NumberEquations = json.Flag("numberEquations"),
            Macros = ReadList(json, "macros", macro => new FormulaMacro(macro.Text("name"), macro.Text("body"))),
            HyphenationExceptions = json.Texts("hyphenationExceptions"),
        };
    }

    private static NodeList<T> ReadList<T>(JsonFields json, string name, Func<JsonFields, T> read) =>
        json.Find(name, JsonValueKind.Array) is { } array
            ? array.EnumerateArray().Select(item => read(new JsonFields(item))).ToNodeList()
            : [];

    private static void WriteList<T>(Utf8JsonWriter json, string name, NodeList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, NodeList<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } value)
            json.WriteBoolean(name, value);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }
}
