using DocExport.Epub.Xhtml;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Writes one content file.</summary>
internal sealed class ContentDocument(BookPlan plan, int index, ChapterSurroundings surroundings, MarkupWriter markup)
{
    private const string OwnTitleId = "x-title";

    private readonly ContentPiece _piece = plan.Pieces[index];
    private readonly XhtmlWriter _writer = new(markup, surroundings, plan.Words, plan.Highlighter);

    public void Write(CancellationToken cancellationToken)
    {
        PieceSemantics semantics = PieceSemantics.Of(_piece, plan.Pieces.Count == 1);
        string title = PieceTitle.Of(plan, index);
        XhtmlDocument.Begin(markup, title, plan.Language, plan.IsRightToLeft, Href.Relative(plan.Names[index], BookFiles.StyleSheet));
        markup.Start("body").Attribute("epub:type", semantics.Matter).Line();
        markup.Start("section");
        if (_piece.Division is Division division)
            AttributeWriter.WriteTo(markup, division, surroundings, IsPartPage ? "part-page" : null);
        markup.Attribute("epub:type", semantics.Type).Attribute("role", semantics.Role);
        Label(title);
        markup.Line();
        Opening(title);
        _writer.NextBlock = _piece.FirstBlock + (_piece.Division is null ? 0 : 1);
        foreach (Block block in _piece.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _writer.Block(block);
        }

        _writer.NextBlock = -1;
        NotesWriter.Write(_writer, surroundings, plan.NoteDisplay);
        markup.EndTo(0);
        markup.Line();
    }

    private bool IsPartPage => _piece is { Kind: PieceKind.Part, Blocks: [Heading] };

    private bool HasOwnTitle => _piece.HasTitleBlock || (_piece.IsContinuation && _piece.Blocks is not [Heading, ..]);

    private void Label(string title)
    {
        string? headingId = _piece.Blocks is [Heading first, ..] && surroundings.Heading(first, peek: true).Level > 0
            ? plan.Map.Find(first.Attributes.Id ?? "")?.XmlId
            : null;
        if (HasOwnTitle)
            markup.Attribute("aria-labelledby", OwnTitleId);
        else if (headingId is not null)
            markup.Attribute("aria-labelledby", headingId);
        else
            markup.Attribute("aria-label", title);
    }

    private void Opening(string title)
    {
        if (_piece.HasTitleBlock)
        {
            TitleBlock.Write(_writer, plan, OwnTitleId, alone: _piece.Blocks.Count == 0);
            surroundings.TitleWritten();
        }
        else if (HasOwnTitle)
        {
            markup.Start("h1").Attribute("id", OwnTitleId).Attribute("class", "continued").Text(title).End();
            markup.Line();
            surroundings.TitleWritten();
        }
    }
}
