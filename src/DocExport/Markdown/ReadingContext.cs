using DocExport.Diagnostics;
using DocExport.Model;
using Markdig.Syntax;

namespace DocExport.Markdown;

/// <summary>What the readers of one text share.</summary>
internal sealed class ReadingContext(SourceText source, int offset, string folder, MarkdownOptions options, DiagnosticBag diagnostics)
{
    private readonly HashSet<(string Id, object Argument)> _told = [];
    private Html.HtmlReader? _html;

    public SourceText Source { get; } = source;

    public MarkdownOptions Options { get; } = options;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Folder of the text below the document's root, empty or ending in <c>/</c>.</summary>
    public string Folder { get; } = folder;

    public Abbreviations Abbreviations { get; } = new();

    public Dictionary<string, Footnote> Footnotes { get; } = new(StringComparer.Ordinal);

    /// <summary>Labels that have a definition; known before the first inline is mapped.</summary>
    public HashSet<string> FootnoteLabels { get; } = new(StringComparer.Ordinal);

    /// <summary>The cell whose text had to be rewritten before parsing, while it is mapped.</summary>
    public Parsing.TableCellBlock? Cell { get; set; }

    /// <summary>Made only for a text that holds HTML.</summary>
    public Html.HtmlReader Html => _html ??= new(this);

    /// <summary>The place of a node of Markdig's tree, whose offsets count from behind the front matter.</summary>
    public Diagnostics.SourceSpan Span(MarkdownObject node) => Span(node.Span.Start, node.Span.Length);

    public Diagnostics.SourceSpan Span(int start, int length)
    {
        if (Cell is { Removed.Count: > 0 } cell)
        {
            int end = start + length;
            start += cell.Origin + cell.Removed.Count(at => at <= start);
            end += cell.Origin + cell.Removed.Count(at => at < end);
            length = end - start;
        }

        return Source.Span(start + offset, length);
    }

    /// <summary>The character of the source before a node, or NUL.</summary>
    public char CharacterBefore(MarkdownObject node)
    {
        int at = node.Span.Start + offset - 1;
        return at >= 0 && at < Source.Text.Length && Cell is not { Removed.Count: > 0 } ? Source.Text[at] : '\0';
    }

    public void ReportTooDeep(Diagnostics.SourceSpan span) => ReportOnce(DiagnosticIds.TooDeep, span, Options.MaximumDepth);

    /// <summary>A length that an author gives to an image or a column; a bare number counts pixels, and <c>auto</c> says nothing.</summary>
    public Length? Measure(string name, string? text, Diagnostics.SourceSpan span)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Trim() is "auto" or "*")
            return null;
        if (Length.TryParse(text, LengthUnit.Pixel, out Length length) && length.Value > 0)
            return length;
        Diagnostics.Report(DiagnosticIds.InvalidMeasure, span, name, text.Trim());
        return null;
    }

    /// <summary>Reports what would only repeat itself with each further place.</summary>
    public void ReportOnce(DiagnosticDescriptor descriptor, Diagnostics.SourceSpan span, object argument)
    {
        if (_told.Add((descriptor.Id, argument)))
            Diagnostics.Report(descriptor, span, argument);
    }
}
