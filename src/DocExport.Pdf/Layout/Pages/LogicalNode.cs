using System.Collections;
using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Pdf.Layout.Pages;

/// <summary>
/// One element of the logical structure, or a leaf that page items are content of. The tree is built in reading order while the
/// document is laid out, once; pages refer to its leaves, so that an element which runs over pages stays one element.
/// </summary>
internal sealed class LogicalNode
{
    private readonly LogicalAttributes _said;
    private readonly LogicalTree _tree;

    // Each child leads to the next: a list in each node would be the larger part of most.
    private LogicalNode? _first;
    private LogicalNode? _last;
    private LogicalNode? _next;

    private LogicalNode(LogicalTree tree, LogicalRole role, LogicalNode? parent, SourceSpan span, LogicalAttributes said)
    {
        _tree = tree;
        Ordinal = tree.Count++;
        Role = role;
        Parent = parent;
        SourceSpan = span;
        _said = said;
        IsInFigure = role != LogicalRole.Caption && parent is not null && (parent.IsInFigure || parent.Role is LogicalRole.Figure or LogicalRole.Formula);
    }

    /// <summary>How many nodes of its tree are older.</summary>
    public int Ordinal { get; }

    public LogicalRole Role { get; private set; }

    public LogicalNode? Parent { get; }

    public SourceSpan SourceSpan { get; }

    /// <summary>Whether it is a visible part of a figure or formula; its caption is none.</summary>
    public bool IsInFigure { get; }

    /// <summary>In reading order.</summary>
    public Siblings Children => new(_first);

    /// <summary>Whether page items may be its content.</summary>
    public bool IsLeaf => Role == LogicalRole.Content;

    /// <summary>Language where it differs from the parent's.</summary>
    public LanguageTag? Language => _said.Language;

    /// <summary>What the element says to those who do not see it: figures and formulas.</summary>
    public string? AlternativeText => _said.AlternativeText;

    /// <summary>The text that the element stands for, where its glyphs don't tell.</summary>
    public string? ActualText => _said.ActualText;

    /// <summary>The long form of an abbreviation.</summary>
    public string? Expansion => _said.Expansion;

    /// <summary>Unique over the document; notes must have one.</summary>
    public string? Id => _said.Id;

    /// <summary>Title, shown by some readers' structure views.</summary>
    public string? Title => _said.Title;

    /// <summary>What a header cell heads.</summary>
    public HeaderScope Scope => _said.Scope;

    /// <summary>The ids of the header cells of a cell, where scopes alone do not tell them.</summary>
    public NodeList<string> Headers => _said.Headers;

    /// <summary>Columns a cell covers.</summary>
    public int ColumnSpan => _said.ColumnSpan;

    /// <summary>Rows a cell covers.</summary>
    public int RowSpan => _said.RowSpan;

    /// <summary>How a list is numbered; <see langword="null"/> for bullets.</summary>
    public NumeralStyle? Numbering => _said.Numbering;

    public static LogicalNode CreateRoot() => new(new(), LogicalRole.Document, null, default, LogicalAttributes.None);

    /// <summary>Whether both are nodes of the same tree.</summary>
    public bool IsInTreeOf(LogicalNode other) => _tree == other._tree;

    /// <summary>A new last child, with what else there is to say of it.</summary>
    public LogicalNode Add(LogicalRole role, SourceSpan span = default, LogicalAttributes? with = null)
    {
        if (IsLeaf)
            throw new InvalidOperationException("Content has no children.");
        var child = new LogicalNode(_tree, role, this, span, with ?? LogicalAttributes.None);
        if (_last is null)
            _first = child;
        else
            _last._next = child;
        _last = child;
        return child;
    }

    /// <summary>Gives the element another role, when some pages are left out before any is written.</summary>
    public void Become(LogicalRole role) => Role = role;

    /// <summary>A new last leaf for content at this point of the reading order.</summary>
    public LogicalNode AddContent() => Add(LogicalRole.Content);

    /// <summary>The children of one node, in order.</summary>
    public readonly struct Siblings(LogicalNode? first) : IEnumerable<LogicalNode>
    {
        public Enumerator GetEnumerator() => new(first);

        IEnumerator<LogicalNode> IEnumerable<LogicalNode>.GetEnumerator()
        {
            for (LogicalNode? node = first; node is not null; node = node._next)
                yield return node;
        }

        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<LogicalNode>)this).GetEnumerator();

        public struct Enumerator(LogicalNode? first)
        {
            private LogicalNode? _following = first;

            public LogicalNode Current { get; private set; } = null!;

            public bool MoveNext()
            {
                if (_following is not { } node)
                    return false;
                (Current, _following) = (node, node._next);
                return true;
            }
        }
    }

    /// <summary>What the nodes of one tree share.</summary>
    private sealed class LogicalTree
    {
        public int Count { get; set; }
    }
}

/// <summary>What may be said of a <see cref="LogicalNode"/> when it is made.</summary>
internal sealed record LogicalAttributes
{
    public static LogicalAttributes None { get; } = new();

    /// <summary>Nothing but a language, if there is one.</summary>
    public static LogicalAttributes In(LanguageTag? language) => language is null ? None : new() { Language = language };

    public LanguageTag? Language { get; init; }

    public string? AlternativeText { get; init; }

    public string? ActualText { get; init; }

    public string? Expansion { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public HeaderScope Scope { get; init; }

    public NodeList<string> Headers { get; init; } = [];

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public NumeralStyle? Numbering { get; init; }
}

/// <summary>What a header cell heads.</summary>
internal enum HeaderScope
{
    None,
    Row,
    Column,
    Both,
}

/// <summary>Roles of elements. Those that PDF 1.7 knows have its names; the tagging maps the others.</summary>
internal enum LogicalRole
{
    /// <summary>A leaf: page items are its content.</summary>
    Content,

    Document,
    Part,
    Sect,
    Div,
    Title,
    P,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    BlockQuote,
    Aside,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TFoot,
    TR,
    TH,
    TD,
    Figure,
    Formula,
    Code,
    CodeBlock,
    Link,
    Reference,
    Note,
    TOC,
    TOCI,
    Span,
    Em,
    Strong,
    Quote,
    Ruby,
    RB,
    RT,
}
