using DocExport.Diagnostics;
using DocExport.Model;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Inlines;

/// <summary>Links, images and cross-references.</summary>
internal static class LinkMapping
{
    public static void Add(LinkInline link, NodeList<Model.Inline> content, ReadingContext context, InlineBuffer buffer)
    {
        SourceSpan span = context.Span(link);
        string url = CleanText.Of(link.Url ?? "");
        string? title = string.IsNullOrEmpty(link.Title) ? null : CleanText.Of(link.Title);
        if (link.IsImage)
        {
            buffer.Add(new Image(Address.FromRoot(url, context.Folder), InlineText.Of(content)) { Title = title, SourceSpan = span });
            return;
        }

        if (content.All(each => each is TextRun { Text.Length: 0 }) && url is ['#', _, ..])
        {
            buffer.Add(new CrossReference(Uri.UnescapeDataString(url[1..])) { SourceSpan = span });
            return;
        }

        Add(content, url, title, span, context, buffer);
    }

    public static void Add(AutolinkInline autolink, ReadingContext context, InlineBuffer buffer)
    {
        SourceSpan span = context.Span(autolink);
        string target = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url;
        var text = new TextRun(autolink.Url) { SourceSpan = span with { Column = span.Column + 1, Length = autolink.Url.Length } };
        Add([text], target, null, span, context, buffer);
    }

    private static void Add(NodeList<Model.Inline> content, string url, string? title, SourceSpan span, ReadingContext context, InlineBuffer buffer)
    {
        if (Address.UnsafeScheme(url) is { } scheme)
        {
            context.Diagnostics.Report(DiagnosticIds.UnsafeAddress, span, scheme);
            buffer.Add(new Span(content) { SourceSpan = span });
            return;
        }

        buffer.Add(new Link(content, Address.FromRoot(url, context.Folder)) { Title = title, SourceSpan = span });
    }
}
