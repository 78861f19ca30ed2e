using System.Globalization;
using System.Text;
using DocExport.Export;
using DocExport.Model;

namespace DocExport.Cli.Output;

/// <summary>A document at a glance: what it is called, how long it is, its headings with their pages, its fonts.</summary>
internal static class DocumentOverview
{
    private const int PageColumn = 72;

    public static string Write(Document document, ExportReport report)
    {
        var text = new StringBuilder();
        text.Append("title: ").Append(document.Metadata.Title ?? "(none)").Append('\n');
        text.Append("language: ").Append(document.Metadata.Language.Value).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"pages: {report.Units}\n");
        text.Append(CultureInfo.InvariantCulture, $"blocks: {document.Query<Block>().Count()}\n");
        text.Append(CultureInfo.InvariantCulture, $"images: {document.Query<Image>().Count()}\n");
        text.Append(CultureInfo.InvariantCulture, $"footnotes: {document.Footnotes.Count}\n");
        if (report.Headings.Count > 0)
            text.Append("\nheadings\n");
        foreach (HeadingPlace heading in report.Headings)
        {
            string line = new string(' ', heading.Level * 2) + heading.Text;
            text.Append(line).Append(' ').Append('.', Math.Max(2, PageColumn - line.Length)).Append(' ').Append(heading.Page).Append('\n');
        }

        if (report.Fonts.Count > 0)
            text.Append("\nfonts\n");
        foreach (FontUse font in report.Fonts)
            text.Append(CultureInfo.InvariantCulture, $"  {font.PostScriptName} ({font.Glyphs} glyphs)\n");
        return text.ToString();
    }
}
