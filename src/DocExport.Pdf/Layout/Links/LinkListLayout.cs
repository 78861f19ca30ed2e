using System.Text;
using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.QrCodes;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Links;

/// <summary>
/// The addresses behind the document's links, at its end: page feet belong to the author's notes, and an address is typed or
/// scanned once the page is read.
/// </summary>
internal static class LinkListLayout
{
    public static void Add(LayoutSession session, VerticalList list, BlockContext context)
    {
        if (session.LinkNotes.All.Count == 0)
            return;
        // No block of the document made what follows.
        list.Add(new BlockItem(-1));
        var heading = new Heading(Level(session), [session.Labels.Links]) { Attributes = new() { Id = "dx-links" } };
        HeadingLayout.Add(session, list, heading, session.Styles.Block(StyleName.ContentsTitle, context.Style), context);
        BlockStyle style = session.Styles.Block(StyleName.LinkNote, context.Style);
        list.Space(style.Box.SpaceBefore);
        if (session.LinkNotes.Form == PaperLinks.QrCodes)
            AddCodes(session, list, style, context);
        else
            AddNotes(session, list, style, context);
        list.Space(style.Box.SpaceAfter);
    }

    /// <summary>That of the document's sections: the uppermost below its title.</summary>
    private static int Level(LayoutSession session)
    {
        int ground = session.ShowsTitle ? 2 : 1;
        return session.Headings.Headings.Where(entry => !session.IsTitle(entry)).Select(entry => entry.Level).DefaultIfEmpty(ground).Min();
    }

    private static void AddNotes(LayoutSession session, VerticalList list, BlockStyle style, BlockContext context)
    {
        ComputedStyle digits = session.Styles.Intern(style.Text with { Numerals = Numerals.TabularLining, Hyphenate = false });
        double indent = MarkerInset.Of(session.LinkNotes.All[^1].Mark.Length, style.Text.FontSize, 0);
        foreach (LinkNote note in session.LinkNotes.All)
        {
            LogicalNode element = context.Parent.Add(LogicalRole.Note, default, new() { Id = note.DestinationId });
            var marker = new InlineContent(digits, [new(note.Mark, digits, element.Add(LogicalRole.Lbl).AddContent())]);
            BlockContext inside = context.Indented(indent);
            list.Add(new TargetItem(note.DestinationId));
            list.Add(new MarkerSlot(marker, indent, MarkerInset.Gap(style.Text.FontSize), context.RightToLeft));
            list.Add(new TextSlot { Content = Address(session, note, style.Text, element, ""), Left = inside.Left, Right = inside.Right });
            list.Space(style.Box.SpaceAfter);
        }
    }

    private static void AddCodes(LayoutSession session, VerticalList list, BlockStyle style, BlockContext context)
    {
        var entries = new List<LinkCode>();
        foreach (LinkNote note in session.LinkNotes.All)
        {
            byte[] data = Encoding.ASCII.GetBytes(note.Target.Uri);
            LogicalNode element = context.Parent.Add(LogicalRole.Note, default, new() { Id = note.DestinationId });
            VectorCode? code = null;
            if (QrCode.Encode(data) is { } encoded)
            {
                LogicalNode figure = element.Add(LogicalRole.Figure, default, new() { AlternativeText = $"QR {note.Address}" });
                code = new(QrDrawing.Of(encoded), encoded.Size, figure.AddContent());
            }
            else
            {
                session.Diagnostics.Report(DiagnosticIds.NoQrCode, note.SourceSpan, note.Address[..60] + "…", data.Length, QrCode.MostBytes);
            }

            entries.Add(new(note.DestinationId, code, Address(session, note, style.Text, element, note.Mark + "\u00A0")));
        }

        list.Add(new LinkCodesSlot(entries, context));
    }

    /// <summary>The address, to be followed on the screen, behind its number if the number stands in the same line.</summary>
    private static InlineContent Address(LayoutSession session, LinkNote note, ComputedStyle style, LogicalNode element, string number)
    {
        var pieces = new List<InlinePiece>();
        if (number.Length > 0)
            pieces.Add(new(number, style, element.Add(LogicalRole.Lbl).AddContent()));
        ComputedStyle look = session.Styles.Intern(style with { Verbatim = true, Hyphenate = false, Alignment = TextAlignment.Start });
        LogicalNode link = element.Add(LogicalRole.P).Add(LogicalRole.Link);
        pieces.Add(new(note.Address, look, link.AddContent()) { Link = new InlineLink(note.Target, note.Address, link) });
        return new(look, pieces);
    }
}
