using System.Text;
using DocExport.Diagnostics;

namespace DocExport.Cli.Output;

/// <summary>Diagnostics in the forms that other programs read.</summary>
internal static class MachineDiagnostics
{
    /// <summary>One object in a line.</summary>
    public static string ToJsonLine(Diagnostic diagnostic) => JsonText.Write(writer =>
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

    /// <summary>A failure of the command itself, which has no id and no place.</summary>
    public static string ToJsonLine(string failure) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("severity", Level(Severity.Error));
        writer.WriteString("message", failure);
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

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
