using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocExport.Diagnostics;

namespace DocExport.Cli.Output;

/// <summary>Diagnostics in the forms that other programs read.</summary>
internal static class MachineDiagnostics
{
    /// <summary>One object in a line.</summary>
    public static string ToJsonLine(Diagnostic diagnostic) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", diagnostic.Id);
        writer.WriteString("severity", Level(diagnostic.Severity));
        writer.WriteString("message", diagnostic.Message);
        if (diagnostic.Hint is not null)
            writer.WriteString("hint", diagnostic.Hint);
        if (diagnostic.Span.File is not null)
            writer.WriteString("file", diagnostic.Span.File);
        if (diagnostic.Span.IsKnown)
        {
            writer.WriteNumber("line", diagnostic.Span.Line);
            writer.WriteNumber("column", diagnostic.Span.Column);
            writer.WriteNumber("length", diagnostic.Span.Length);
        }

        writer.WriteEndObject();
    });

    /// <summary>A SARIF 2.1.0 log with one run (OASIS standard, sections 3.13 and 3.14).</summary>
    public static string ToSarif(IReadOnlyList<Diagnostic> diagnostics, string version) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "docexport");
        writer.WriteString("version", version);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (Diagnostic diagnostic in diagnostics)
            WriteResult(writer, diagnostic);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>A workflow command: <c>::warning file=…,line=…,col=…,title=DX0123::message</c>.</summary>
    public static string ToGitHub(Diagnostic diagnostic)
    {
        string kind = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var properties = new StringBuilder($"title={diagnostic.Id}");
        if (diagnostic.Span.File is not null)
            properties.Append($",file={EscapeProperty(diagnostic.Span.File)}");
        if (diagnostic.Span.IsKnown)
            properties.Append(FormattableString.Invariant($",line={diagnostic.Span.Line},col={diagnostic.Span.Column}"));
        return $"::{kind} {properties}::{EscapeData(diagnostic.Message)}";
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Id);
        writer.WriteString("level", diagnostic.Severity == Severity.Info ? "note" : Level(diagnostic.Severity));
        writer.WriteStartObject("message");
        writer.WriteString("text", diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}. Hint: {diagnostic.Hint}");
        writer.WriteEndObject();
        if (diagnostic.Span.File is not null)
        {
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            writer.WriteStartObject("physicalLocation");
            writer.WriteStartObject("artifactLocation");
            writer.WriteString("uri", Uri.EscapeDataString(diagnostic.Span.File.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
            writer.WriteEndObject();
            if (diagnostic.Span.IsKnown)
            {
                writer.WriteStartObject("region");
                writer.WriteNumber("startLine", diagnostic.Span.Line);
                writer.WriteNumber("startColumn", diagnostic.Span.Column);
                writer.WriteNumber("endColumn", diagnostic.Span.Column + diagnostic.Span.Length);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        // Read by JSON readers and by people, never pasted into HTML.
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
