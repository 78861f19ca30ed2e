using System.CommandLine;
using System.Globalization;
using System.Text;
using DocExport.Cli.Settings;
using DocExport.Markdown;
using DocExport.Themes;

namespace DocExport.Cli.Commands;

/// <summary>Each setting with its value and where it came from, after the order of precedence: flags, environment, front matter, project file, theme.</summary>
internal static class SettingsReport
{
    public static async Task<string> WriteAsync(
        ParseResult result, DocumentRequest request, InputGroup input, Document document, Terminal terminal, CancellationToken cancellationToken)
    {
        // Read once more without the project file: what is set then was set by the document itself.
        DocumentSettings own = input.IsStandardInput
            ? document.Settings
            : (await InputReader.ReadAsync(input, new MarkdownOptions(), terminal, cancellationToken).ConfigureAwait(false)).Settings;
        Theme theme = request.ThemeOf(document);
        var rows = new List<(string Name, string Value, string Origin)>();
        foreach (Option option in SettingNames.For(result).OrderBy(option => option.Name, StringComparer.Ordinal))
        {
            string key = SettingNames.Key(option);
            string? value = request.Configuration.TextOf(option);
            string origin = request.Configuration.OriginOf(option) ?? "";
            if (value is null || (key == "theme" && request.ThemeYields && own.Theme is not null))
                (value, origin) = Inherited(key, own, document.Settings, theme, request);
            rows.Add((key, value, origin));
        }

        int name = rows.Max(row => row.Name.Length), shown = Math.Min(40, rows.Max(row => row.Value.Length));
        var text = new StringBuilder();
        foreach ((string Name, string Value, string Origin) row in rows)
            text.Append(row.Name.PadRight(name)).Append("  ").Append(row.Value.PadRight(shown)).Append("  ").Append(row.Origin).Append('\n');
        return text.ToString();
    }

    private static (string Value, string Origin) Inherited(
        string key, DocumentSettings own, DocumentSettings read, Theme theme, DocumentRequest request)
    {
        if (ValueOf(own, key) is { } said)
            return (said, "front matter");
        if (ValueOf(read, key) is { } project)
            return (project, request.Project?.Path ?? "");
        string? ofTheme = key switch
        {
            "theme" => theme.Name,
            "paper" => theme.Page.Paper.ToString(),
            "toc" => Text(theme.Contents),
            "number-sections" => Text(theme.NumberSections),
            _ => null,
        };
        return ofTheme is null ? (BuiltIn(key), "built in") : (ofTheme, key == "theme" ? "built in" : $"theme {theme.Name}");
    }

    private static string BuiltIn(string key) => key switch
    {
        "toc-depth" => "3",
        "split-level" => "1",
        "fail-on" => "error",
        "diagnostics" => "text",
        "color" => "auto",
        "to" => "pdf, epub",
        "output-dir" => ".",
        "jobs" => "processors",
        "imposition" => "none",
        "pdf-standard" => PdfStandardArgument.A2,
        "attach-source" or "strict-accessibility" or "visible-notes" or "embed-fonts" or "system-fonts" or "quiet" or "verbose" or "timings" => "false",
        "page-list" => "with a PDF",
        _ => "-",
    };

    private static string? ValueOf(DocumentSettings settings, string key) => key switch
    {
        "theme" => settings.Theme,
        "paper" => settings.Paper?.ToString(),
        "toc" => Text(settings.Contents),
        "toc-depth" => Text(settings.ContentsDepth),
        "number-sections" => Text(settings.NumberSections),
        "split-level" => Text(settings.SplitLevel),
        _ => null,
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
