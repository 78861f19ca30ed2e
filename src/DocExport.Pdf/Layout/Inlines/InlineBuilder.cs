using DocExport.Formulas;
using DocExport.Model;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Layout.Links;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Inlines;

/// <summary>
/// Turns the inlines of one paragraph into pieces of text, and builds their part of the logical structure: an element for what
/// means something, a leaf for each stretch of text between elements.
/// </summary>
internal sealed class InlineBuilder
{
    private readonly LayoutSession _session;
    private List<InlinePiece> _pieces = [];
    private LogicalNode _element;
    private LogicalNode? _leaf;
    private InlineLink? _link;
    private readonly List<string> _anchors = [];
    private string? _destination;

    private InlineBuilder(LayoutSession session, LogicalNode element)
    {
        _session = session;
        _element = element;
    }

    /// <summary>The pieces of <paramref name="inlines"/>, whose structure goes below <paramref name="element"/>.</summary>
    public static InlineContent Build(LayoutSession session, NodeList<Inline> inlines, ComputedStyle style, LogicalNode element)
    {
        var builder = new InlineBuilder(session, element);
        builder.AddAll(inlines, style);
        return builder.Finish(style);
    }

    /// <summary>Text that the document does not hold, such as a label; set before <paramref name="inlines"/>.</summary>
    public static InlineContent Build(
        LayoutSession session, string prefix, ComputedStyle prefixStyle, NodeList<Inline> inlines, ComputedStyle style, LogicalNode element)
    {
        var builder = new InlineBuilder(session, element);
        builder.AddText(prefix, prefixStyle);
        builder.AddAll(inlines, style);
        return builder.Finish(style);
    }

    private InlineContent Finish(ComputedStyle style)
    {
        if (_destination is not null)
            _anchors.Add(_destination);
        return new(style, _pieces) { Anchors = _anchors };
    }

    private void AddAll(NodeList<Inline> inlines, ComputedStyle style)
    {
        foreach (Inline inline in inlines)
            Add(inline, style);
    }

    private void Add(Inline inline, ComputedStyle around)
    {
        ComputedStyle style = _session.Styles.Inline(around, inline.Attributes);
        if (inline.Attributes.Id is { } id)
        {
            // Nothing stood at the place before that bears its id.
            if (_destination is not null)
                _anchors.Add(_destination);
            _destination = id;
        }

        switch (inline)
        {
            case TextRun text:
                AddText(text.Text, style);
                break;
            case SoftBreak:
                AddText(InlinePiece.SoftBreak, style);
                break;
            case LineBreak:
                AddText(InlinePiece.ForcedBreak, style);
                break;
            case Emphasis emphasis:
                Inside(LogicalRole.Em, emphasis, emphasis.Content, style with { Italic = !style.Italic });
                break;
            case Strong strong:
                Inside(LogicalRole.Strong, strong, strong.Content, style with { Weight = style.Weight >= 600 ? 900 : 700 });
                break;
            case Strikethrough strikethrough:
                Inside(LogicalRole.Span, strikethrough, strikethrough.Content, style with { Strikethrough = true });
                break;
            case Insertion insertion:
                Inside(LogicalRole.Span, insertion, insertion.Content, style with { Underline = true });
                break;
            case Mark mark:
                Inside(LogicalRole.Span, mark, mark.Content, style with { Background = _session.Styles.Print(MarkColor) });
                break;
            case SmallCaps smallCaps:
                Same(smallCaps, smallCaps.Content, style with { SmallCaps = true });
                break;
            case Subscript subscript:
                Inside(LogicalRole.Span, subscript, subscript.Content, style with { Position = ScriptPosition.Subscript });
                break;
            case Superscript superscript:
                Inside(LogicalRole.Span, superscript, superscript.Content, style with { Position = ScriptPosition.Superscript });
                break;
            case CodeSpan code:
                AddElement(LogicalRole.Code, code, null, () => AddText(code.Text, CodeStyle(style, code)));
                break;
            case Link link:
                AddLink(link, style);
                break;
            case Image image:
                AddImage(image, style);
                break;
            case FootnoteReference reference:
                AddNoteCall(reference, style);
                break;
            case CrossReference reference:
                AddCrossReference(reference, style);
                break;
            case Abbreviation abbreviation:
                AddElement(
                    LogicalRole.Span, abbreviation, new() { Expansion = abbreviation.Expansion }, () => AddAll(abbreviation.Content, style));
                break;
            case Ruby ruby:
                AddRuby(ruby, style);
                break;
            case InlineMath math:
                AddFormula(math, style);
                break;
            case Span span:
                Same(span, span.Content, style);
                break;
            case CustomInline custom:
                AddAll(custom.Lower(), style);
                break;
            case RawInline:
                // Text in another format's notation is for that format alone.
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No layout for {inline.GetType().Name}.");
        }
    }

    /// <summary>The formula, or its source where that can't be read.</summary>
    private void AddFormula(InlineMath math, ComputedStyle style)
    {
        Formula formula = _session.Document.Formulas[math.Tex];
        if (formula.Content is not { Items.Count: > 0 })
        {
            AddElement(LogicalRole.Formula, math, new() { AlternativeText = math.Tex }, () => AddText(math.Tex, CodeStyle(style, math)));
            return;
        }

        var inline = new InlineFormula(formula, _session.Document.Formulas, _session.Styles.Print);
        // A heading reads like its bookmark, which can show plain characters alone.
        string actual = IsInHeading() ? FormulaText.Of(math.Tex) : math.Tex;
        AddElement(LogicalRole.Formula, math, new() { AlternativeText = math.Tex, ActualText = actual }, () => Add(InlinePiece.Of(inline, style, Leaf())));
    }

    private bool IsInHeading()
    {
        LogicalNode? node = _element;
        while (node is { Role: < LogicalRole.H1 or > LogicalRole.H6 })
            node = node.Parent;
        return node is not null;
    }

    private static Color MarkColor { get; } = new(255, 240, 150);

    // Readings are set half as large as what they explain (JIS X 4051; CSS Ruby has the same default).
    private const double RubySize = 0.5;

    private ComputedStyle CodeStyle(ComputedStyle style, Inline code) =>
        _session.Styles.Inline(_session.Styles.Inline(StyleName.CodeSpan, style), code.Attributes);

    private void AddText(string text, ComputedStyle style)
    {
        if (text.Length > 0)
            Add(new InlinePiece(text, style, Leaf()));
    }

    private void Add(InlinePiece piece)
    {
        _pieces.Add(_link is null && _destination is null ? piece : piece with { Link = _link, DestinationId = _destination });
        _destination = null;
    }

    private LogicalNode Leaf() => _leaf ??= _element.AddContent();

    private void Inside(LogicalRole role, Inline inline, NodeList<Inline> content, ComputedStyle style)
    {
        ComputedStyle interned = _session.Styles.Intern(style);
        AddElement(role, inline, null, () => AddAll(content, interned));
    }

    /// <summary>An element only where there is something to say: a language.</summary>
    private void Same(Inline inline, NodeList<Inline> content, ComputedStyle style)
    {
        if (inline.Attributes.Language is null)
            AddAll(content, _session.Styles.Intern(style));
        else
            Inside(LogicalRole.Span, inline, content, style);
    }

    private void AddElement(LogicalRole role, Inline inline, LogicalAttributes? attributes, Action addContent)
    {
        if (inline.Attributes.Language is { } language)
            attributes = (attributes ?? new()) with { Language = language };
        LogicalNode outer = Enter(role, inline, attributes);
        addContent();
        Leave(outer);
    }

    private LogicalNode Enter(LogicalRole role, Inline inline, LogicalAttributes? attributes = null)
    {
        LogicalNode outer = _element;
        _element = outer.Add(role, inline.SourceSpan, attributes);
        _leaf = null;
        return outer;
    }

    private void Leave(LogicalNode outer)
    {
        _element = outer;
        _leaf = null;
    }

    private void AddLink(Link link, ComputedStyle style)
    {
        ComputedStyle look = _session.Styles.Inline(StyleName.Link, style);
        string text = InlineText.Of(link.Content).Trim();
        // An address shown breaks where addresses may, and is never hyphenated.
        if (text.Length > 0 && link.Target.EndsWith(text, StringComparison.Ordinal) && !link.Target.StartsWith('#'))
            look = look with { Verbatim = true, Hyphenate = false };
        look = _session.Styles.Intern(look);
        LinkTarget? target = _link is null ? _session.Links.Resolve(link.Target) : null;
        if (target is null)
        {
            AddAll(link.Content, style);
            return;
        }

        string description = (link.Title ?? text).Trim();
        if (description.Length == 0)
            description = AlternativeTextOf(link.Content) ?? link.Target;
        AddLinked(target, description, link, () =>
        {
            AddAll(link.Content, look);
            if (target is LinkTarget.Internal place && _session.Theme.LinkPages)
                AddPageOf(place.DestinationId, look);
        });
        if (target is LinkTarget.External external && _session.LinkNotes.For(link, external, text) is { } note)
            AddLinkMark(note, link, style);
    }

    /// <summary>Where the target is, for those who turn pages: <c>(p. 12)</c>.</summary>
    private void AddPageOf(string destination, ComputedStyle style)
    {
        LogicalNode leaf = Leaf();
        Add(new InlinePiece(" (" + _session.Labels.PageAbbreviation + "\u00A0", style, leaf) { PageOf = destination });
        AddText(")", style);
    }

    private void AddLinkMark(LinkNote note, Link link, ComputedStyle style)
    {
        LogicalNode outer = Enter(LogicalRole.Reference, link);
        AddLinked(new LinkTarget.Internal(note.DestinationId), $"{_session.Labels.Links} {note.Number}", link, () => AddText(note.Mark, Raised(style)));
        Leave(outer);
    }

    private ComputedStyle Raised(ComputedStyle style) => _session.Styles.Intern(style with
    {
        Position = ScriptPosition.Superscript,
        Numerals = Numerals.Lining,
        Italic = false,
        Underline = false,
    });

    private void AddLinked(LinkTarget target, string description, Inline inline, Action addContent)
    {
        LogicalNode outer = Enter(LogicalRole.Link, inline);
        _link = new(target, description, _element);
        addContent();
        _link = null;
        Leave(outer);
    }

    private static string? AlternativeTextOf(NodeList<Inline> content) =>
        content.OfType<Image>().Select(image => image.AlternativeText).FirstOrDefault(text => text.Length > 0);

    private void AddImage(Image image, ComputedStyle style)
    {
        Images.PlacedImage placed = _session.Images.Place(image);
        // What can be followed is no decoration: it says what its link says.
        if (placed.IsDecoration && _link is not null)
            placed = placed with { AlternativeText = _link.Description, IsDecoration = false };
        if (placed.IsDecoration)
        {
            Add(new InlinePiece(InlinePiece.ObjectCharacter, style, null) { Image = placed });
            return;
        }

        if (placed.IsDrawn)
        {
            var attributes = new LogicalAttributes { AlternativeText = placed.AlternativeText };
            AddElement(LogicalRole.Figure, image, attributes, () =>
                Add(new InlinePiece(InlinePiece.ObjectCharacter, style, Leaf()) { Image = placed }));
            return;
        }

        AddText($"[{placed.AlternativeText}]", _session.Styles.Intern(style with { Italic = true }));
    }

    private void AddNoteCall(FootnoteReference reference, ComputedStyle style)
    {
        if (reference.Number is not { } number || _session.Notes.Find(reference.Label) is not { } note)
        {
            AddText($"[^{reference.Label}]", style);
            return;
        }

        ComputedStyle raised = Raised(style);
        _destination = _session.Notes.AddCall(note, _destination);
        if (_link is not null)
        {
            // A link may not stand inside a link; the note is still called.
            Add(new InlinePiece(number, raised, Leaf()) { Note = note });
            return;
        }

        LogicalNode outer = Enter(LogicalRole.Reference, reference);
        AddLinked(
            new LinkTarget.Internal(NoteCatalog.DestinationOf(note)),
            $"{_session.Labels.Footnotes} {number}",
            reference,
            () => Add(new InlinePiece(number, raised, Leaf()) { Note = note }));
        Leave(outer);
    }

    private void AddCrossReference(CrossReference reference, ComputedStyle style)
    {
        ComputedStyle look = _session.Styles.Inline(StyleName.Link, style);
        bool byPage = reference.Form == ReferenceForm.Page;
        string text = reference.Text ?? reference.TargetId;
        LinkTarget? target = _link is null ? _session.Links.Resolve("#" + reference.TargetId) : null;
        if (target is null)
        {
            AddText(text, style);
            return;
        }

        LogicalNode outer = Enter(LogicalRole.Reference, reference);
        AddLinked(target, text, reference, () =>
        {
            if (byPage)
                Add(new InlinePiece(_session.Labels.PageAbbreviation + "\u00A0", look, Leaf()) { PageOf = reference.TargetId });
            else
                AddText(text, look);
            if (!byPage && _session.Theme.LinkPages)
                AddPageOf(reference.TargetId, look);
        });
        Leave(outer);
    }

    private void AddRuby(Ruby ruby, ComputedStyle style)
    {
        AddElement(LogicalRole.Ruby, ruby, null, () =>
        {
            List<InlinePiece> content = Apart(LogicalRole.RB, ruby.Content, style);
            ComputedStyle small = _session.Styles.Intern(style with { FontSize = style.FontSize * RubySize, Underline = false, Background = null });
            List<InlinePiece> reading = Apart(LogicalRole.RT, ruby.Annotation, small);
            _pieces.AddRange(RubyContent.Combine(content, style, reading, small));
        });
    }

    /// <summary>The pieces of an element of its own, kept out of the line.</summary>
    private List<InlinePiece> Apart(LogicalRole role, NodeList<Inline> content, ComputedStyle style)
    {
        List<InlinePiece> line = _pieces;
        _pieces = [];
        LogicalNode outer = _element;
        _element = outer.Add(role);
        _leaf = null;
        AddAll(content, style);
        Leave(outer);
        List<InlinePiece> apart = _pieces;
        _pieces = line;
        return apart;
    }
}
