using DocExport.Diagnostics;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.FrontMatter;
using DocExport.Markdown.Parsing;
using DocExport.Model;
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

        (FrontMatterValues values, int bodyStart) = FrontMatterReader.Read(source, folder, options, diagnostics);
        string body = text[bodyStart..];
        if (string.IsNullOrWhiteSpace(body))
            diagnostics.Report(DiagnosticIds.EmptyText, source.Span(0, 0));
        var context = new ReadingContext(source, bodyStart, folder, options, diagnostics);
        MarkdownDocument tree = MarkdownParser.Parse(body, Pipeline.Shared);
        Definitions.Collect(tree, context);
        NodeList<Model.Block> blocks = new BlockReader(context).Read(tree);
        return new ReadText(blocks, FootnoteCheck.Called(blocks, [.. context.Footnotes.Values], diagnostics), values);
    }
}

/// <summary>What one text holds.</summary>
/// <param name="Blocks">The content.</param>
/// <param name="Footnotes">Its notes, called or not.</param>
/// <param name="FrontMatter">What its front matter says.</param>
internal sealed record ReadText(NodeList<Model.Block> Blocks, NodeList<Footnote> Footnotes, FrontMatterValues FrontMatter)
{
    public static ReadText Nothing => new([], [], new(new(), new(), HasLanguage: false));
}
