using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocExport.Themes.Reading;

namespace DocExport.Themes;

/// <summary>
/// A JSON Schema (draft 7, which editors of YAML know) of theme files, made of the same table of keys that files are read with.
/// In an editor with the YAML language server, a file's first line <c># yaml-language-server: $schema=theme.schema.json</c> asks for it.
/// </summary>
public static class ThemeSchema
{
    /// <summary>The schema, indented, with a line feed at the end; always the same text.</summary>
    public static string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "DocExport theme");
        WriteObject(json, () =>
        {
            json.WriteStartObject("extends");
            json.WriteString("description", "The theme that this one changes: a built-in name, or a file relative to this one. article by default.");
            json.WriteString("type", "string");
            json.WriteStartArray("examples");
            foreach (Theme theme in BuiltInThemes.All)
                json.WriteStringValue(theme.Name);
            json.WriteEndArray();
            json.WriteEndObject();
            WriteProperties(json, ThemeProperties.All);
            WriteGroup(json, "fonts", "Font families and files.", () => WriteProperties(json, ThemeProperties.Fonts));
            WriteGroup(json, "page", "The sheet, its margins and what stands in them.", () => WritePage(json));
            WriteGroup(json, "styles", "How each kind of element looks.", () => WriteElements(json));
            json.WriteStartObject("classes");
            json.WriteString("description", "How elements of a class look.");
            json.WriteString("type", "object");
            WriteReference(json, "additionalProperties", "style");
            json.WriteEndObject();
        });
        json.WriteStartObject("definitions");
        WriteGroup(json, "style", "How characters look and what surrounds them.", () => WriteProperties(json, TextStyleProperties.All));
        json.WriteStartObject("line");
        json.WriteString("description", "Text with slots that each page fills: {title}, {author}, {date}, {chapter}, {section}, {page}, {pages}. A text alone stands in the middle.");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteStartObject();
        WriteObject(json, () => WriteProperties(json, PageProperties.Slots));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json)
    {
        WriteProperties(json, PageProperties.All);
        foreach (FurnitureProperty property in PageProperties.Furniture)
            WriteReference(json, property.Key, "line", property.Description);
    }

    private static void WriteElements(Utf8JsonWriter json)
    {
        foreach (string element in ThemeProperties.Elements.Keys)
            WriteReference(json, element, "style");
    }

    private static void WriteGroup(Utf8JsonWriter json, string key, string description, Action writeProperties)
    {
        json.WriteStartObject(key);
        json.WriteString("description", description);
        WriteObject(json, writeProperties);
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, Action writeProperties)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        writeProperties();
        json.WriteEndObject();
    }

    private static void WriteProperties<T>(Utf8JsonWriter json, IReadOnlyList<ThemeProperty<T>> properties)
    {
        foreach (ThemeProperty<T> property in properties)
        {
            json.WriteStartObject(property.Key);
            json.WriteString("description", property.Description);
            property.Form.Schema(json);
            json.WriteEndObject();
        }
    }

    /// <summary>Draft 7 ignores what stands beside a reference, so a description needs a list of one.</summary>
    private static void WriteReference(Utf8JsonWriter json, string key, string definition, string? description = null)
    {
        json.WriteStartObject(key);
        if (description is not null)
        {
            json.WriteString("description", description);
            json.WriteStartArray("allOf");
            json.WriteStartObject();
        }

        json.WriteString("$ref", "#/definitions/" + definition);
        if (description is not null)
        {
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
