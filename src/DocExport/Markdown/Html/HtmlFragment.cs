using System.Globalization;
using System.Text;
using DocExport.Diagnostics;
using DocExport.Markdown.Parsing;
using DocExport.Model;
using Markdig.Helpers;

namespace DocExport.Markdown.Html;

/// <summary>
/// HTML with holes for what Markdown stands between its tags, put together so that one parse sees which tags belong to each other.
/// Only known elements get into it; each start tag carries the index of its place.
/// </summary>
internal sealed class HtmlFragment(ReadingContext context)
{
    public const string Slot = "dx-slot";

    public const string PlaceAttribute = "dx-at";

    private readonly StringBuilder _markup = new();
    private readonly List<SourceSpan> _places = [];
    private readonly List<NodeList<Node>> _slots = [];
    private readonly List<(string Name, SourceSpan Span, bool Kept)> _open = [];
    private readonly Dictionary<string, int> _openCounts = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Markup, int Open)> _removals = [];
    private bool _brokenDrawing;

    public string Markup => _markup.ToString();

    public SourceSpan Place(int index) => _places[index];

    public NodeList<Node> SlotContent(int index) => _slots[index];

    /// <summary>Adds what Markdown was made into.</summary>
    public void Add(NodeList<Node> nodes)
    {
        if (nodes.Count == 0)
            return;
        _markup.Append('<').Append(Slot).Append(" n=").Append(_slots.Count.ToString(CultureInfo.InvariantCulture)).Append("></").Append(Slot).Append('>');
        _slots.Add(nodes);
    }

    /// <summary>Adds HTML as it was written.</summary>
    /// <param name="html">The text.</param>
    /// <param name="place">From offset and length in the text to the source.</param>
    public void Add(string html, Func<int, int, SourceSpan> place)
    {
        List<HtmlToken> tokens = HtmlScanner.Scan(html);
        for (int i = 0; i < tokens.Count; i++)
        {
            HtmlToken token = tokens[i];
            if (token is { Kind: HtmlTokenKind.StartTag, Name: "svg" } && DrawingExtent.Find(html.AsSpan(token.Start)) is > 0 and var length)
            {
                Add(context.Html.ReadDrawing(html.Substring(token.Start, length), place(token.Start, token.End - token.Start)));
                while (i + 1 < tokens.Count && tokens[i + 1].Start < token.Start + length)
                    i++;
                continue;
            }

            Add(token, html[token.Start..token.End], place(token.Start, token.End - token.Start));
            // A script that is never closed is no text for that.
            bool open = token.Kind == HtmlTokenKind.StartTag && HtmlPolicy.RawText.Contains(token.Name);
            if (open && i + 2 == tokens.Count && tokens[i + 1].Kind == HtmlTokenKind.Text)
                return;
        }
    }

    /// <summary>Tells what was never closed.</summary>
    public void Close()
    {
        CloseDownTo(0);
    }

    private void Add(HtmlToken token, string text, SourceSpan span)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text when string.IsNullOrWhiteSpace(text):
                _markup.Append(text);
                break;
            case HtmlTokenKind.Text:
                Add([new TextRun(CleanText.Of(HtmlHelper.Unescape(text, removeBackSlash: false))) { SourceSpan = span }]);
                break;
            case HtmlTokenKind.Comment when text[4..].TrimStart().StartsWith("pagebreak", StringComparison.OrdinalIgnoreCase):
                Add([new PageBreak { SourceSpan = span }]);
                break;
            case HtmlTokenKind.Comment when !text.EndsWith("-->", StringComparison.Ordinal):
                context.Diagnostics.Report(DiagnosticIds.UnclosedComment, span);
                break;
            case HtmlTokenKind.StartTag:
                Start(token.Name, text, span);
                break;
            case HtmlTokenKind.EndTag:
                End(token.Name, span);
                break;
            case HtmlTokenKind.Other:
                context.Diagnostics.Report(DiagnosticIds.ElementRemoved, span, text.Length > 20 ? text[..20] + "…" : text);
                break;
        }
    }

    private void Start(string name, string text, SourceSpan span)
    {
        if (HtmlPolicy.Removed.Contains(name))
        {
            // A drawing that is closed never comes here.
            bool unclosed = name == "svg" && !text.EndsWith("/>", StringComparison.Ordinal);
            _brokenDrawing |= unclosed;
            if (unclosed)
                context.Diagnostics.Report(DiagnosticIds.UnclosedElement, span, name);
            else
                context.Diagnostics.Report(DiagnosticIds.ElementRemoved, span, $"<{name}>");
            // What follows is taken away when the end tag comes: where none does, the tag alone was meant, as in a text about HTML.
            if (!HtmlPolicy.Void.Contains(name))
                _removals.Add((name, _markup.Length, _open.Count));
            return;
        }

        bool known = HtmlPolicy.Known.Contains(name);
        // The parts of a drawing that is never closed are told of by that.
        if (!known && !_brokenDrawing)
            context.Diagnostics.Report(DiagnosticIds.UnknownElement, span, name);
        bool tooDeep = _open.Count >= context.Options.MaximumDepth;
        if (tooDeep)
            context.ReportTooDeep(span);
        bool kept = known && !tooDeep;
        if (kept)
        {
            _markup.Append(text.AsSpan(0, name.Length + 1)).Append(' ').Append(PlaceAttribute).Append('=')
                .Append(_places.Count.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(text.AsSpan(name.Length + 1));
            _places.Add(span);
        }

        if (HtmlPolicy.Void.Contains(name))
            return;
        _open.Add((name, span, kept));
        _openCounts[name] = _openCounts.GetValueOrDefault(name) + 1;
    }

    private void End(string name, SourceSpan span)
    {
        if (HtmlPolicy.Removed.Contains(name))
        {
            Remove(name);
            return;
        }

        if (_openCounts.GetValueOrDefault(name) == 0)
        {
            // An unknown element's start was reported, and a void element has no end: neither is worth a second word.
            if (HtmlPolicy.Known.Contains(name) && !HtmlPolicy.Void.Contains(name))
                context.Diagnostics.Report(DiagnosticIds.StrayEndTag, span, name);
            return;
        }

        CloseDownTo(_open.FindLastIndex(each => each.Name == name) + 1);
        if (_open[^1].Kept)
            _markup.Append("</").Append(name).Append('>');
        _open.RemoveAt(_open.Count - 1);
        _openCounts[name]--;
    }

    private void CloseDownTo(int count)
    {
        while (_open.Count > count)
        {
            (string name, SourceSpan span, bool kept) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _openCounts[name]--;
            if (!HtmlPolicy.OptionalEnd.Contains(name) && HtmlPolicy.Known.Contains(name))
                context.Diagnostics.Report(DiagnosticIds.UnclosedElement, span, name);
            if (kept)
                _markup.Append("</").Append(name).Append('>');
        }
    }

    /// <summary>Takes away all since the start tag, and what was opened since then.</summary>
    private void Remove(string name)
    {
        int at = _removals.FindLastIndex(each => each.Name == name);
        if (at < 0)
            return;
        (_, int markup, int open) = _removals[at];
        _removals.RemoveRange(at, _removals.Count - at);
        // An element that was open before and closed within stays closed; its start tag is in the markup, and the parser closes it.
        if (markup > _markup.Length || open > _open.Count)
            return;
        _markup.Length = markup;
        foreach ((string inner, _, _) in _open[open..])
            _openCounts[inner]--;
        _open.RemoveRange(open, _open.Count - open);
    }
}
