using DocExport.Diagnostics;

namespace DocExport.Model;

/// <summary>
/// One node of a document. Nodes are immutable and compared by value; where they came from takes no part in that.
/// </summary>
public abstract record Node
{
    private readonly Unequal<SourceSpan> _span;

    private protected Node()
    {
    }

    /// <summary>Id, classes, language and other keys.</summary>
    public Attributes Attributes { get; init; } = Attributes.Empty;

    /// <summary>Where the node stands in its source; unknown for nodes made in code.</summary>
    public SourceSpan SourceSpan
    {
        get => _span.Value;
        init => _span = new(value);
    }

    /// <summary>The nodes directly below this one, in reading order.</summary>
    public virtual IEnumerable<Node> Children => [];

    /// <summary>The same node over rewritten content.</summary>
    internal virtual Node MapChildren(NodeMapper mapper) => this;

    /// <summary>Carries a value through a record without taking part in its equality.</summary>
    private readonly struct Unequal<T>(T value) : IEquatable<Unequal<T>>
    {
        public T Value { get; } = value;

        public bool Equals(Unequal<T> other) => true;

        public override bool Equals(object? obj) => obj is Unequal<T>;

        public override int GetHashCode() => 0;
    }
}

/// <summary>A node that stands by itself: a paragraph, a list, a table.</summary>
public abstract record Block : Node
{
    private protected Block()
    {
    }
}

/// <summary>A node that flows inside a line: text, emphasis, a link.</summary>
public abstract record Inline : Node
{
    private protected Inline()
    {
    }

    /// <summary>Text stands for itself wherever inlines are asked for: <c>new Heading(1, ["Hello"])</c>.</summary>
    public static implicit operator Inline(string text) => new TextRun(text);
}
