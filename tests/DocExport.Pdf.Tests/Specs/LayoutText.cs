using System.Globalization;
using System.Text;
using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tests.Layout;

namespace DocExport.Pdf.Tests.Specs;

/// <summary>
/// Pages as a text to be read: a line for each block on each page with its role, its first words and its box, in points from the top
/// left corner, rounded; then what there was to say.
/// </summary>
internal static class LayoutText
{
    private const int Words = 5;

    // What a line of text takes above and below its baseline, in parts of its size: near enough for a box to be imagined.
    private const double Ascent = 0.75;
    private const double Descent = 0.25;

    public static string Of(LaidDocument laid)
    {
        var text = new StringBuilder();
        for (int i = 0; i < laid.Pages.Count; i++)
        {
            Page page = laid.Pages[i];
            text.Append(CultureInfo.InvariantCulture, $"page {i + 1}, called {page.Label}, {page.Width:0} x {page.Height:0}\n");
            foreach (PlacedBlock block in Blocks(laid, i))
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"x {block.Box.X:0} y {block.Box.Y:0} w {block.Box.Width:0} h {block.Box.Height:0}");
                text.Append(CultureInfo.InvariantCulture, $"  {block.Role,-14} {place,-24} {FirstWords(block.Text.ToString())}\n");
            }
        }

        foreach (Diagnostic diagnostic in laid.Diagnostics)
            text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Id} {diagnostic.Message}\n");
        return text.ToString();
    }

    public static IReadOnlyList<PlacedBlock> Blocks(LaidDocument laid, int page)
    {
        var blocks = new List<PlacedBlock>();
        foreach (PageItem item in laid.Pages[page].Items)
        {
            if (item.Owner is null && item.Artifact == ArtifactKind.Layout)
                continue;
            (Rect Box, string Text)? shown = item switch
            {
                GlyphRunItem run => (
                    new Rect(run.X, run.Baseline - (run.Run.FontSize * Ascent), run.Run.Width, run.Run.FontSize * (Ascent + Descent)),
                    LaidDocument.TextOf(run)),
                ImageItem image => (image.Box, ""),
                GraphicItem graphic => (graphic.Box, ""),
                _ => null,
            };
            if (shown is not { } found)
                continue;
            object key = item.Owner is null ? item.Artifact : BlockOf(item.Owner);
            PlacedBlock? block = blocks.Find(other => other.Key.Equals(key));
            if (block is null)
                blocks.Add(block = new(key, item.Owner is null ? item.Artifact.ToString() : RoleOf(BlockOf(item.Owner)), found.Box));
            block.Box = block.Box.Union(found.Box);
            block.Text.Append(found.Text);
        }

        return blocks;
    }

    private static string FirstWords(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(Words)) + (words.Length > Words ? " …" : "");
    }

    private static LogicalNode BlockOf(LogicalNode node)
    {
        for (LogicalNode? at = node; at is not null; at = at.Parent)
        {
            if (IsBlock(at.Role))
                return at;
        }

        return node;
    }

    private static string RoleOf(LogicalNode block)
    {
        for (LogicalNode? at = block.Parent; at is not null; at = at.Parent)
        {
            if (at.Role is LogicalRole.Note or LogicalRole.BlockQuote or LogicalRole.Aside or LogicalRole.LI or LogicalRole.TOCI or LogicalRole.TD or LogicalRole.TH)
                return $"{at.Role}/{block.Role}";
        }

        return block.Role.ToString();
    }

    private static bool IsBlock(LogicalRole role) => role
        is LogicalRole.P or LogicalRole.Title or (>= LogicalRole.H1 and <= LogicalRole.H6) or LogicalRole.Caption or LogicalRole.Lbl
        or LogicalRole.TD or LogicalRole.TH or LogicalRole.Figure or LogicalRole.CodeBlock or LogicalRole.Formula or LogicalRole.TOCI;
}

/// <summary>A block's part on one page.</summary>
internal sealed class PlacedBlock(object key, string role, Rect box)
{
    public object Key => key;

    public string Role => role;

    public Rect Box { get; set; } = box;

    public StringBuilder Text { get; } = new();
}
