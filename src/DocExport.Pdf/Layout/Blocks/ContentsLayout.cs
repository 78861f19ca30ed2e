using DocExport.Model;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Lists of headings, figures or tables with the pages they are on.</summary>
internal static class ContentsLayout
{
    public static void Add(LayoutSession session, VerticalList list, TableOfContents contents, BlockContext context)
    {
        (IReadOnlyList<ListedNode> entries, string label) = contents.Kind switch
        {
            ContentsKind.Figures => (session.Headings.Figures, session.Labels.ListOfFigures),
            ContentsKind.Tables => (session.Headings.Tables, session.Labels.ListOfTables),
            _ => (session.Headings.Headings, session.Labels.Contents),
        };
        int depth = contents.Depth ?? session.Document.Settings.ContentsDepth ?? session.Theme.ContentsDepth;
        List<ListedNode> shown = [.. entries.Where(entry => entry.Level <= depth && entry.Text.Length > 0 && !session.IsTitle(entry))];
        if (shown.Count == 0)
            return;

        LogicalNode element = context.Parent.Add(LogicalRole.TOC, contents.SourceSpan);
        BlockStyle title = session.Styles.Block(StyleName.ContentsTitle, context.Style, contents.Attributes);
        NodeList<Inline> words = contents.Title.Count > 0 ? contents.Title : [label];
        TextLayout.Add(session, list, LogicalRole.Caption, words, title, context with { Parent = element }, new()
        {
            KeepTogether = true,
            KeepWithNext = true,
            NotesInside = true,
            // On pages of its own the list is a chapter to running heads.
            Heading = context.IsMainText ? null : new(1, InlineText.Of(words)),
        });
        AddEntries(session, list, shown, element, context);
        list.Space(context.Style.Leading);
    }

    private static void AddEntries(LayoutSession session, VerticalList list, List<ListedNode> entries, LogicalNode element, BlockContext context)
    {
        BlockStyle style = session.Styles.Block(StyleName.Contents, context.Style);
        int top = entries.Min(entry => entry.Level);
        // Innermost last: an entry one level down goes into a list within its list.
        var open = new Stack<(int Level, LogicalNode Element)>([(0, element)]);
        foreach (ListedNode entry in entries)
        {
            while (open.Peek().Level > entry.Level)
                open.Pop();
            if (open.Peek().Level < entry.Level)
                open.Push((entry.Level, open.Count == 1 ? element : open.Peek().Element.Add(LogicalRole.TOC)));
            int depth = entry.Level - top;
            if (depth == 0 && entries.Exists(other => other.Level > top))
                list.Space(style.Text.Leading / 3);
            AddEntry(session, list, entry, open.Peek().Element.Add(LogicalRole.TOCI), style, depth, context);
        }
    }

    private static void AddEntry(
        LayoutSession session, VerticalList list, ListedNode entry, LogicalNode element, BlockStyle style, int depth, BlockContext context)
    {
        LogicalNode link = element.Add(LogicalRole.Reference).Add(LogicalRole.Link);
        var target = new InlineLink(new LinkTarget.Internal(entry.Id), entry.FullText, link);
        List<InlinePiece> text = Pieces(session, entry, style.Text, link, target);
        LogicalNode leaf = text[^1].Owner!;
        list.Add(new ContentsEntrySlot
        {
            Text = new(style.Text, text),
            Page = new(style.Text, [new("", style.Text, leaf) { Link = target, PageOf = entry.Id }]),
            Context = context.Indented(style.Box.IndentStart * depth),
        });
        list.Space(style.Box.SpaceAfter);
    }

    /// <summary>Number and title, of which only formulas keep their form; text ends it, if only with a space.</summary>
    private static List<InlinePiece> Pieces(LayoutSession session, ListedNode entry, ComputedStyle style, LogicalNode link, InlineLink target)
    {
        var pieces = new List<InlinePiece>();
        string text = entry.Number is null ? "" : entry.Number + "\u2002";
        if (!entry.Content.Any(inline => inline is InlineMath))
        {
            text += entry.Text;
        }
        else
        {
            foreach (Inline inline in entry.Content)
            {
                if (inline is not InlineMath math || session.Document.Formulas[math.Tex] is not { Content.Items.Count: > 0 } formula)
                {
                    text += InlineText.Of([inline]);
                    continue;
                }

                AddText();
                LogicalNode element = link.Add(LogicalRole.Formula, with: new() { AlternativeText = math.Tex, ActualText = math.Tex });
                pieces.Add(InlinePiece.Of(new InlineFormula(formula, session.Document.Formulas, session.Styles.Print), style, element.AddContent()) with { Link = target });
            }
        }

        text += " ";
        AddText();
        return pieces;

        void AddText()
        {
            if (text.Length > 0)
                pieces.Add(new(text, style, link.AddContent()) { Link = target });
            text = "";
        }
    }
}
