using DocExport.Diagnostics;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.FrontMatter;
using DocExport.Markdown.Parsing;
using DocExport.Model;
using DocExport.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;
using SourceSpan = DocExport.Diagnostics.SourceSpan;

namespace DocExport.Markdown;

/// <summary>Reads one text: front matter, parse, mapping.</summary>
internal static class TextReading
{
    /// <param name="text">The whole text.</param>
    /// <param name="file">Path for diagnostics and spans.</param>
    /// <param name="folder">Folder of the text below the document's root, empty or ending in <c>/</c>.</param>
    /// <param name="options">How to read.</param>
    /// <param name="diagnostics">Where remarks go.</param>
    public static ReadText Read(string text, string? file, string folder, MarkdownOptions options, DiagnosticBag diagnostics)
    {
        if (text.Length > options.MaximumLength)
        {
            diagnostics.Report(DiagnosticIds.TooLong, new SourceSpan(file, 0, 0, 0), options.MaximumLength);
            return ReadText.Nothing;
        }

        text = CleanText.Of(text, file, diagnostics);
        var source = new SourceText(text, file);
        if (LongRun.Find(text, options.MaximumParagraphLength) is { } start)
        {
            diagnostics.Report(DiagnosticIds.ParagraphTooLong, source.Span(start, 0), options.MaximumParagraphLength);
            return ReadText.Nothing;
        }

        MetadataReader? metadata = null;
        if (FrontMatterBlock.TryFind(source, out FrontMatterBlock frontMatter, out bool unclosed))
        {
            var yaml = new YamlText(source, frontMatter.YamlStart, frontMatter.YamlEnd, diagnostics);
            metadata = new MetadataReader(yaml, folder);
            if (yaml.ReadMapping() is { } mapping)
                metadata.Read(mapping);
        }
        else if (unclosed)
        {
            diagnostics.Report(DiagnosticIds.UnclosedFrontMatter, source.Span(0, 3));
        }

        string body = text[frontMatter.BodyStart..];
        if (string.IsNullOrWhiteSpace(body))
            diagnostics.Report(DiagnosticIds.EmptyText, source.Span(0, 0));
        var context = new ReadingContext(source, frontMatter.BodyStart, folder, options, diagnostics);
        MarkdownDocument tree = MarkdownParser.Parse(body, Pipeline.Shared);
        Definitions.Collect(tree, context);
        NodeList<Model.Block> blocks = new BlockReader(context).Read(tree);
        return new ReadText(blocks, FootnoteCheck.Called(blocks, [.. context.Footnotes.Values], diagnostics), metadata?.Metadata ?? new(), metadata?.Settings ?? new(), metadata?.HasLanguage ?? false);
    }
}

/// <summary>What one text holds.</summary>
/// <param name="Blocks">The content.</param>
/// <param name="Footnotes">Its notes, called or not.</param>
/// <param name="Metadata">From its front matter.</param>
/// <param name="Settings">From its front matter.</param>
/// <param name="HasLanguage">Whether the front matter names a language.</param>
internal sealed record ReadText(NodeList<Model.Block> Blocks, NodeList<Footnote> Footnotes, Metadata Metadata, DocumentSettings Settings, bool HasLanguage)
{
    public static ReadText Nothing => new([], [], new(), new(), false);
}
