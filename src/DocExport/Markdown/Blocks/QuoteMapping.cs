using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// Quotations and alerts. An alert begins with a line <c>[!NOTE]</c>, behind which a title may stand. A last paragraph that
/// begins with a dash and a space says who is quoted.
/// </summary>
internal static class QuoteMapping
{
    public static Block Map(NodeList<Block> blocks, SourceSpan span, ReadingContext context)
    {
        if (blocks is [Paragraph { Content: [TextRun marker, .. var rest] } first, .. var others]
            && marker.Text.StartsWith("[!", StringComparison.Ordinal)
            && marker.Text.IndexOf(']', StringComparison.Ordinal) is > 2 and int close)
        {
            string name = marker.Text[2..close];
            if (KindOf(name) is { } kind)
                return Alert(kind, first, marker, close + 1, rest, others) with { SourceSpan = span };
            if (name.All(char.IsAsciiLetter))
                context.Diagnostics.Report(DiagnosticIds.UnknownAlert, marker.SourceSpan, name);
        }

        return Quote(blocks) with { SourceSpan = span };
    }

    public static AlertKind? KindOf(string name) => name.ToUpperInvariant() switch
    {
        "NOTE" => AlertKind.Note,
        "TIP" => AlertKind.Tip,
        "IMPORTANT" => AlertKind.Important,
        "WARNING" => AlertKind.Warning,
        "CAUTION" => AlertKind.Caution,
        _ => null,
    };

    private static Alert Alert(AlertKind kind, Paragraph first, TextRun marker, int length, NodeList<Inline> rest, NodeList<Block> others)
    {
        var title = new List<Inline>();
        TextRun behind = CaptionMapping.Cut(marker, length);
        if (behind.Text.Length > 0 && !string.IsNullOrWhiteSpace(behind.Text))
            title.Add(CaptionMapping.Cut(behind, behind.Text.Length - behind.Text.TrimStart().Length));
        var content = new List<Inline>(rest);
        int lineEnd = content.FindIndex(inline => inline is SoftBreak or LineBreak);
        title.AddRange(lineEnd < 0 ? content : content[..lineEnd]);
        content.RemoveRange(0, lineEnd < 0 ? content.Count : lineEnd + 1);
        NodeList<Block> body = content.Count == 0 ? others : [first with { Content = content.ToNodeList() }, .. others];
        return new Alert(kind, body) { Title = title.ToNodeList() };
    }

    private static BlockQuote Quote(NodeList<Block> blocks)
    {
        if (blocks is not [_, .., Paragraph { Content: [TextRun dash, .. var rest] }])
            return new BlockQuote(blocks);
        int prefix = dash.Text.StartsWith("— ", StringComparison.Ordinal) ? 2
            : dash.Text.StartsWith("-- ", StringComparison.Ordinal) ? 3
            : 0;
        if (prefix == 0)
            return new BlockQuote(blocks);
        NodeList<Block> quoted = blocks[..^1];
        return new BlockQuote(quoted) { Attribution = [CaptionMapping.Cut(dash, prefix), .. rest] };
    }
}
