namespace DocExport.Model;

/// <summary>Base of a caller's own kinds of inline; lowered to core inlines before any exporter sees the document.</summary>
public abstract record CustomInline : Inline
{
    /// <summary>The inlines to show in its place; they may hold custom nodes in turn.</summary>
    public abstract NodeList<Inline> Lower();
}
