using System.Globalization;
using DocExport.Model;

namespace DocExport.Themes.Reading;

/// <summary>Values as theme files have them.</summary>
internal static class ValueText
{
    public static string Of(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Length length => length.ToString(),
        Color color => Quoted(color.ToString()),
        Rule rule => Quoted($"{rule.Thickness} {rule.Color}"),
        PaperSize paper => paper.ToString(),
        IEnumerable<string> texts => $"[{string.Join(", ", texts.Select(Quoted))}]",
        string text => Quoted(text),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
