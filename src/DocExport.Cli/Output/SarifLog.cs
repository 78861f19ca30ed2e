using System.Text.Json;
using DocExport.Diagnostics;

namespace DocExport.Cli.Output;

/// <summary>A SARIF 2.1.0 log with one run (OASIS standard, sections 3.13 and 3.14).</summary>
internal static class SarifLog
{
    /// <param name="diagnostics">The results.</param>
    /// <param name="failures">Why files could not be read or written.</param>
    /// <param name="version">The command's.</param>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<string> failures, string version) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, diagnostics, version);
        WriteInvocation(writer, failures);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (Diagnostic diagnostic in diagnostics)
            WriteResult(writer, diagnostic);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>The command, with what <c>explain</c> says of each diagnostic that was told (3.19, 3.49).</summary>
    private static void WriteTool(Utf8JsonWriter writer, IReadOnlyList<Diagnostic> diagnostics, string version)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "docexport");
        writer.WriteString("version", version);
        writer.WriteStartArray("rules");
        foreach (string id in diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            if (Explanations.All.TryGetValue(id, out Explanation? explanation))
            {
                WriteMessage(writer, "shortDescription", explanation.Title);
                WriteMessage(writer, "fullDescription", explanation.Text.ReplaceLineEndings(" "));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter writer, IReadOnlyList<string> failures)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", failures.Count == 0);
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (string failure in failures)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            WriteMessage(writer, "message", failure);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Id);
        writer.WriteString("level", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        WriteMessage(writer, "message", diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}. Hint: {diagnostic.Hint}");
        if (diagnostic.Span.File is not null)
            WriteLocation(writer, diagnostic.Span);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, SourceSpan span)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", AddressOf(span.File!));
        writer.WriteEndObject();
        if (span.IsKnown)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", span.Line);
            writer.WriteNumber("startColumn", span.Column);
            writer.WriteNumber("endColumn", span.Column + span.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>A relative reference, or for a full path a URI with scheme (3.4.3): a path is neither.</summary>
    private static string AddressOf(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : Uri.EscapeDataString(file.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal);

    private static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
