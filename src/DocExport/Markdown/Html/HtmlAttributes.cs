using AngleSharp.Dom;
using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Markdown.Html;

/// <summary>What an element's attributes say; of its style, alignment and width.</summary>
internal sealed class HtmlAttributes(ReadingContext context)
{
    private static readonly string[] Alignments = ["left", "center", "right", "justify"];

    // As the most common style sheets and site generators name them.
    private static readonly string[] AlignmentClasses =
    [
        "text-left", "text-start", "text-center", "text-right", "text-end", "align-left", "align-center", "align-right", "decimal",
    ];

    public Attributes Read(IElement element, SourceSpan span)
    {
        var values = new List<KeyValuePair<string, string>>();
        Add("lang", element.GetAttribute("lang") ?? element.GetAttribute("xml:lang"));
        Add("dir", element.GetAttribute("dir"));
        Dictionary<string, string> style = Style(element, span);
        string? align = (style.GetValueOrDefault("text-align") ?? element.GetAttribute("align") ?? (element.LocalName == "center" ? "center" : null))?.ToLowerInvariant();
        if (element.LocalName is not ("td" or "th" or "col" or "table") && align is not null && Alignments.Contains(align))
            Add("align", align);
        string? width = style.GetValueOrDefault("width") ?? (element.LocalName == "table" ? element.GetAttribute("width") : null);
        if (element.LocalName is not ("img" or "svg"))
            Add("width", width);
        string? id = string.IsNullOrEmpty(element.Id) && element.LocalName == "a" ? element.GetAttribute("name") : element.Id;
        return AttributeBuilder.Build(Clean(id), [.. element.ClassList.Select(CleanText.Of)], values);

        void Add(string key, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                values.Add(new(key, CleanText.Of(value.Trim())));
        }
    }

    /// <summary>A length of an attribute or of the style; a bare number counts pixels.</summary>
    public Length? Measure(IElement element, string name, SourceSpan span) =>
        context.Measure(name, Style(element, span).GetValueOrDefault(name) ?? element.GetAttribute(name), span);

    /// <summary>The alignment of a cell's text by style, attribute or a class that says so.</summary>
    public static ColumnAlignment? Alignment(IElement element)
    {
        string? align = element.GetAttribute("align") ?? element.ClassList.FirstOrDefault(AlignmentClasses.Contains)?.Split('-')[^1];
        foreach (string declaration in (element.GetAttribute("style") ?? "").Split(';'))
        {
            if (declaration.Split(':') is [var name, var value] && name.Trim().Equals("text-align", StringComparison.OrdinalIgnoreCase))
                align = value;
        }

        return align?.Trim().ToLowerInvariant() switch
        {
            "left" or "start" => ColumnAlignment.Left,
            "center" => ColumnAlignment.Center,
            "right" or "end" => ColumnAlignment.Right,
            // A character in quotes is what CSS Text 4 aligns at.
            "char" or "decimal" or ['"' or '\'', ..] => ColumnAlignment.Decimal,
            _ => null,
        };
    }

    /// <summary>Whether the element asks for a new page by class or style.</summary>
    public static bool BreaksPage(IElement element)
    {
        string style = (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return element.ClassList.Contains("page-break") || element.ClassList.Contains("pagebreak")
            || style.Contains("page-break-after:always", StringComparison.Ordinal) || style.Contains("page-break-before:always", StringComparison.Ordinal)
            || style.Contains("break-after:page", StringComparison.Ordinal) || style.Contains("break-before:page", StringComparison.Ordinal);
    }

    private Dictionary<string, string> Style(IElement element, SourceSpan span)
    {
        var style = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string declaration in (element.GetAttribute("style") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = declaration.IndexOf(':', StringComparison.Ordinal);
            string name = (colon < 0 ? declaration : declaration[..colon]).Trim().ToLowerInvariant();
            if (name is "text-align" or "width" or "height" && colon >= 0)
                style[name] = declaration[(colon + 1)..].Trim();
            else if (name.Length > 0 && !name.Contains("break", StringComparison.Ordinal) && element.LocalName != "svg")
                context.ReportOnce(DiagnosticIds.StyleIgnored, span, name);
        }

        return style;
    }

    private static string? Clean(string? id) => string.IsNullOrWhiteSpace(id) ? null : CleanText.Of(string.Concat(id.Where(c => !char.IsWhiteSpace(c))));
}
