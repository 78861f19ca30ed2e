using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text;

/// <summary>
/// Says what text could not be set as it was asked for: a missing character once, an overfull line each time, words divided by
/// force once for each block or table, where one is hardly ever alone.
/// </summary>
internal sealed class TextDiagnostics(DiagnosticBag bag)
{
    // Less than a hair's breadth is no fault.
    private const double SeenOverflow = 0.5;

    private readonly HashSet<int> _missing = [];
    private readonly HashSet<FontFace> _withoutSmallCaps = [];
    private readonly HashSet<LogicalNode> _divided = [];

    /// <summary>What several engines found, in the order given, each font's gap once.</summary>
    public static IEnumerable<Diagnostic> WithoutRepeats(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.DistinctBy(item => item.Id == DiagnosticIds.NoSmallCapitals.Id ? item with { Span = default } : item);

    public void ReportItem(TextItem item, string text)
    {
        if (item.IsMissing)
            ReportMissing(item, text);
        else if (item.Style.SmallCaps && !item.Context.Face.HasFeature("smcp") && _withoutSmallCaps.Add(item.Context.Face))
            bag.Report(DiagnosticIds.NoSmallCapitals, SpanOf(item.Run.Owner), item.Context.Face.Family);
    }

    public void CheckWidth(ShapedText text, TextLine line, in BreakCandidate start, in BreakCandidate end, double measure)
    {
        if (start.Position == end.Position)
            return;
        LogicalNode? owner = text.Tokens[start.Token].Item.Run.Owner;
        if (line.Width > measure + SeenOverflow)
            bag.Report(DiagnosticIds.OverfullLine, SpanOf(owner), Points(line.Width - measure), Excerpt(text, start, end));
        else if (end.Kind == BreakKind.Emergency && (owner is null || _divided.Add(BlockOf(owner))))
            bag.Report(DiagnosticIds.WordDivided, SpanOf(owner), Excerpt(text, start, end));
    }

    /// <summary>Tells of the longest ladder of hyphens, if it is longer than may be.</summary>
    public void CheckHyphens(ShapedText text, IReadOnlyList<TextLine> lines, int most)
    {
        int running = 0, longest = 0;
        foreach (TextLine line in lines)
        {
            running = line.Hyphenated ? running + 1 : 0;
            longest = Math.Max(longest, running);
        }

        if (longest > most)
            bag.Report(DiagnosticIds.HyphenLadder, SpanOf(text.Tokens[0].Item.Run.Owner), longest, most);
    }

    private void ReportMissing(TextItem item, string text)
    {
        for (int i = item.Start; i < item.End;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            i += length;
            if (!item.Context.Face.Covers(codePoint) && !ClusterCoverage.IsInvisible(codePoint) && _missing.Add(codePoint))
                bag.AddRange([MissingCharacter.Report(codePoint, item, SpanOf(item.Run.Owner))]);
        }
    }

    /// <summary>The table around, else the nearest block.</summary>
    private static LogicalNode BlockOf(LogicalNode leaf)
    {
        LogicalNode? block = null;
        for (LogicalNode? node = leaf; node is not null; node = node.Parent)
        {
            if (node.Role == LogicalRole.Table)
                return node;
            if (!IsInline(node.Role))
                block ??= node;
        }

        return block ?? leaf;
    }

    private static bool IsInline(LogicalRole role) => role is LogicalRole.Content or LogicalRole.Code or LogicalRole.Link
        or LogicalRole.Reference or LogicalRole.Span or LogicalRole.Em or LogicalRole.Strong or LogicalRole.Quote
        or LogicalRole.Ruby or LogicalRole.RB or LogicalRole.RT or LogicalRole.Formula;

    /// <summary>The nearest known place: leaves are often made for text that has no place of its own.</summary>
    private static SourceSpan SpanOf(LogicalNode? node)
    {
        while (node is not null && !node.SourceSpan.IsKnown)
            node = node.Parent;
        return node?.SourceSpan ?? default;
    }

    private static string Points(double points) => points.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Excerpt(ShapedText text, in BreakCandidate start, in BreakCandidate end)
    {
        const int Longest = 40;
        char[] characters = text.Source.Text.ToCharArray();
        foreach (StyledRun run in text.Source.Runs)
        {
            // Their place in the text only shows how long they are.
            if (run.Formula is { } formula)
                formula.Formula.Tex.AsSpan(0, Math.Min(run.Length, formula.Formula.Tex.Length)).CopyTo(characters.AsSpan(run.Start));
        }

        string line = new string(characters, start.Position, end.Position - start.Position).Trim();
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest - 1), "…");
    }
}
