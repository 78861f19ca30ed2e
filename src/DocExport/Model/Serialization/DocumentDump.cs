using System.Globalization;
using System.Text;

namespace DocExport.Model.Serialization;

/// <summary>A document as an indented outline for people: what tests accept and <c>docexport inspect</c> shows.</summary>
public static class DocumentDump
{
    /// <summary>One line for each block; a block's inlines stand on the line below it.</summary>
    /// <exception cref="NotSupportedException">The document holds custom nodes.</exception>
    public static string Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        foreach (Block block in document.Blocks)
            WriteBlock(text, block, 0);
        foreach (Footnote note in document.Footnotes)
            WriteBlock(text, note, 0);
        return text.ToString();
    }

    private static void WriteBlock(StringBuilder text, Node node, int depth)
    {
        NodeDescription description = NodeDescription.Of(node);
        text.Append(' ', depth * 2).Append(description.Type);
        foreach ((string name, object value) in description.Fields.Where(field => field.Value is not IEnumerable<Node>))
            text.Append(' ').Append(name).Append('=').Append(Scalar(value));
        WriteAttributes(text, node.Attributes);
        text.Append('\n');
        foreach ((string name, object value) in description.Fields.Where(field => field.Value is IEnumerable<Node>))
        {
            // Names that say no more than the node's own are left out.
            int indent = depth + 1;
            if (name is not ("content" or "blocks" or "items" or "cells"))
            {
                text.Append(' ', indent * 2).Append(name).Append(":\n");
                indent++;
            }

            if (value is IEnumerable<Inline> inlines)
            {
                text.Append(' ', indent * 2);
                WriteInlines(text, inlines);
                text.Append('\n');
                continue;
            }

            foreach (Node child in (IEnumerable<Node>)value)
                WriteBlock(text, child, indent);
        }
    }

    private static void WriteInlines(StringBuilder text, IEnumerable<Inline> inlines)
    {
        string separator = "";
        foreach (Inline inline in inlines)
        {
            text.Append(separator);
            separator = " ";
            if (inline is TextRun run && run.Attributes.IsEmpty)
                text.Append(Quote(run.Text));
            else
                WriteInline(text, inline);
        }
    }

    private static void WriteInline(StringBuilder text, Inline inline)
    {
        NodeDescription description = NodeDescription.Of(inline);
        text.Append(description.Type);
        string[] scalars = [.. description.Fields.Where(field => field.Value is not IEnumerable<Node>).Select(field => $"{field.Key}={Scalar(field.Value)}")];
        if (scalars.Length > 0)
            text.Append('(').AppendJoin(' ', scalars).Append(')');
        WriteAttributes(text, inline.Attributes);
        foreach ((string name, object value) in description.Fields.Where(field => field.Value is IEnumerable<Inline>))
        {
            text.Append(name == "content" ? "" : $" {name}").Append('[');
            WriteInlines(text, (IEnumerable<Inline>)value);
            text.Append(']');
        }
    }

    private static void WriteAttributes(StringBuilder text, Attributes attributes)
    {
        if (attributes.IsEmpty)
            return;
        var parts = new List<string>();
        if (attributes.Id is not null)
            parts.Add("#" + attributes.Id);
        parts.AddRange(attributes.Classes.Select(name => "." + name));
        if (attributes.Language is { } language)
            parts.Add($"lang={language}");
        if (attributes.Direction is { } direction)
            parts.Add($"dir={EnumText.Write(direction)}");
        parts.AddRange(attributes.Values.Select(pair => $"{pair.Key}={Quote(pair.Value)}"));
        text.Append(" {").AppendJoin(' ', parts).Append('}');
    }

    private static string Scalar(object value) => value switch
    {
        string text => Quote(text),
        bool flag => flag ? "true" : "false",
        Enum name => EnumText.Write(name),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
