using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocExport.Model.Serialization;

/// <summary>
/// A document as JSON, for tools in other languages and for storing. Everything but resources and diagnostics is kept:
/// <c>Read(Write(document))</c> equals the document, source spans included.
/// </summary>
public static class DocumentJson
{
    /// <summary>Marks the form; raised when a reader of the old form could misread the new one.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        // The form is read by JSON readers, never pasted into HTML: letters of all scripts stay legible.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 0,
    };

    /// <summary>The document as indented JSON.</summary>
    /// <exception cref="NotSupportedException">The document holds custom nodes.</exception>
    public static string Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            var nodes = new NodeJsonWriter(json);
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WritePropertyName("metadata");
            MetadataJson.Write(json, document.Metadata);
            json.WritePropertyName("settings");
            MetadataJson.Write(json, document.Settings);
            json.WritePropertyName("blocks");
            nodes.Write(document.Blocks);
            json.WritePropertyName("footnotes");
            nodes.Write(document.Footnotes);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads what <see cref="Write"/> wrote. The document has no resources.</summary>
    /// <exception cref="FormatException">The text is no such JSON.</exception>
    public static Document Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument parsed = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 4096 });
            var root = new JsonFields(parsed.RootElement);
            if (root.Number("version") != Version)
                throw new FormatException($"The document has version {root.Number("version")}; {Version} can be read.");
            return new Document
            {
                Metadata = root.Find("metadata", JsonValueKind.Object) is { } metadata ? MetadataJson.Read(metadata) : new(),
                Settings = root.Find("settings", JsonValueKind.Object) is { } settings ? MetadataJson.ReadSettings(settings) : new(),
                Blocks = root.Blocks("blocks"),
                Footnotes = root.List<Footnote>("footnotes"),
            };
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The text is no document in JSON: {problem.Message}", problem);
        }
    }
}
