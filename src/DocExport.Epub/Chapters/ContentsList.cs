using DocExport.Epub.Xhtml;
using DocExport.Figures;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Lists headings, figures and tables in the order of the files.</summary>
internal static class ContentsList
{
    /// <summary>Headings down to a level; hrefs are relative to <paramref name="fromFile"/>.</summary>
    public static IReadOnlyList<ContentsEntry> Headings(BookPlan plan, string fromFile, int depth)
    {
        var entries = new List<ContentsEntry>();
        for (int i = 0; i < plan.Pieces.Count; i++)
        {
            ContentPiece piece = plan.Pieces[i];
            if (piece.HasTitleBlock && piece.Blocks.Count > 0)
                entries.Add(new ContentsEntry(1, plan.Title, Href.Relative(fromFile, plan.Names[i])));
            bool namesFirst = plan.ListsFirstOfShared && piece.IsShared;
            bool opensFile = !piece.HasTitleBlock && !piece.IsContinuation;
            foreach (Heading heading in Outermost(piece.Blocks))
            {
                if (heading.Level > depth || Label(heading) is not { Length: > 0 } label || plan.Map.Find(heading.Attributes.Id!) is not Target target)
                    continue;
                bool atTop = opensFile && ReferenceEquals(heading, piece.Blocks[0]);
                entries.Add(new ContentsEntry(piece.Depth + heading.Level, label, Href.Relative(fromFile, target.File, atTop ? null : target.XmlId)));
                if (namesFirst)
                    break;
            }
        }

        return entries;
    }

    /// <summary>Figures or tables that have a caption.</summary>
    public static IReadOnlyList<ContentsEntry> Captions(BookPlan plan, string fromFile, ContentsKind kind)
    {
        var entries = new List<ContentsEntry>();
        var parts = new SubFigures();
        foreach (Block block in plan.Document.Query<Block>())
        {
            if (parts.IsPart(block))
                continue;
            (NodeList<Inline> caption, string? number) = (kind, block) switch
            {
                (ContentsKind.Figures, Figure figure) => (figure.Caption, figure.Number),
                (ContentsKind.Tables, Table table) => (table.Caption, table.Number),
                _ => ([], null),
            };
            string text = PlainText.Of(caption);
            if (text.Length == 0 || plan.Map.Find(block.Attributes.Id ?? "") is not Target target)
                continue;
            entries.Add(new ContentsEntry(1, number is null ? text : number + "\u2002" + text, Href.Relative(fromFile, target.File, target.XmlId)));
        }

        return entries;
    }

    /// <summary>Headings that structure the text: those within quotes, lists and notes do not.</summary>
    private static IEnumerable<Heading> Outermost(NodeList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block is Heading heading)
                yield return heading;
            else if (block is Container container)
            {
                foreach (Heading inner in Outermost(container.Blocks))
                    yield return inner;
            }
        }
    }

    /// <summary>How many headings down to a level there are.</summary>
    public static int Count(IReadOnlyList<ContentPiece> pieces, int depth) =>
        pieces.Sum(piece => Outermost(piece.Blocks).Count(heading => heading.Level <= depth));

    private static string Label(Heading heading)
    {
        string text = PlainText.Of(heading.Content);
        return heading.Number is string number && text.Length > 0 ? number + " " + text : text;
    }
}
