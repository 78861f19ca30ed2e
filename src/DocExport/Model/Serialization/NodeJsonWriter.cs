using System.Text.Json;
using DocExport.Diagnostics;

namespace DocExport.Model.Serialization;

/// <summary>Writes nodes as JSON objects: <c>{"type": "heading", "level": 1, "content": [...]}</c>.</summary>
internal sealed class NodeJsonWriter(Utf8JsonWriter json)
{
    public void Write(IEnumerable<Node> nodes)
    {
        json.WriteStartArray();
        foreach (Node node in nodes)
            Write(node);
        json.WriteEndArray();
    }

    private void Write(Node node)
    {
        NodeDescription description = NodeDescription.Of(node);
        json.WriteStartObject();
        json.WriteString("type", description.Type);
        WriteAttributes(node.Attributes);
        WriteSpan(node.SourceSpan);
        foreach ((string name, object value) in description.Fields)
        {
            json.WritePropertyName(name);
            WriteValue(value);
        }

        json.WriteEndObject();
    }

    private void WriteValue(object value)
    {
        switch (value)
        {
            case IEnumerable<Node> nodes:
                Write(nodes);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case Enum name:
                json.WriteStringValue(EnumText.Write(name));
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private void WriteAttributes(Attributes attributes)
    {
        if (attributes.Id is not null)
            json.WriteString("id", attributes.Id);
        if (attributes.Classes.Count > 0)
        {
            json.WriteStartArray("classes");
            foreach (string name in attributes.Classes)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        if (attributes.Language is { } language)
            json.WriteString("lang", language.Value);
        if (attributes.Direction is { } direction)
            json.WriteString("dir", EnumText.Write(direction));
        if (attributes.Values.Count == 0)
            return;
        // An array of pairs: a key may come twice, and the order is the author's.
        json.WriteStartArray("attributes");
        foreach ((string key, string value) in attributes.Values)
        {
            json.WriteStartArray();
            json.WriteStringValue(key);
            json.WriteStringValue(value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void WriteSpan(SourceSpan span)
    {
        if (span == default)
            return;
        json.WriteStartArray("at");
        json.WriteStringValue(span.File);
        json.WriteNumberValue(span.Line);
        json.WriteNumberValue(span.Column);
        json.WriteNumberValue(span.Length);
        json.WriteEndArray();
    }
}
