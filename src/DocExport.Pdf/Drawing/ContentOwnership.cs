using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tagging;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>
/// Keeps all that is painted inside exactly one tag or artifact (PDF/UA-1 7.1): what belongs to another leaf than what
/// came before ends one stretch of marked content and begins the next.
/// </summary>
internal sealed class ContentOwnership(ContentStreamWriter content, StructureTree tree)
{
    private PageStructure? _page;
    private LogicalNode? _owner;
    private ArtifactKind _artifact;
    private int _order;

    /// <summary>Whether what is painted next can have a stretch of its own; inside a saved state, marked content would overlap it.</summary>
    public bool CanPart => _owner is not null && content.SavedStates == 0;

    public bool IsOf(LogicalNode? owner, ArtifactKind artifact) => _owner == owner && (owner is not null || _artifact == artifact);

    /// <summary>What is painted from here on belongs to this leaf, or is this kind of artifact. Its stretch has yet to begin.</summary>
    public void Enter(PageStructure page, LogicalNode? owner, ArtifactKind artifact, int order = -1)
    {
        if (!IsOf(owner, artifact))
            Leave();
        (_page, _owner, _artifact, _order) = (page, owner, artifact, order);
    }

    /// <summary>Begins a stretch unless one is open.</summary>
    public void Begin()
    {
        if (!content.Marked.IsClosed)
            return;
        if (_owner is not null)
            content.Marked.BeginTagged(StructureTypes.Name(_owner.Parent!.Role), Identifier());
        else if (_artifact == ArtifactKind.Header)
            content.Marked.BeginPaginationArtifact("Header"u8, "Top"u8);
        else if (_artifact == ArtifactKind.Footer)
            content.Marked.BeginPaginationArtifact("Footer"u8, "Bottom"u8);
        else if (_artifact == ArtifactKind.Pagination)
            content.Marked.BeginRepeatedHeadArtifact();
        else
            content.Marked.BeginLayoutArtifact();
    }

    /// <summary>Begins a stretch of its own, of the same leaf, for what stands for another text than it shows.</summary>
    public void BeginReplacement(ReadOnlySpan<char> text)
    {
        Leave();
        content.Marked.BeginTaggedReplacement(Identifier(), text);
    }

    public void Leave()
    {
        if (!content.Marked.IsClosed)
            content.Marked.End();
    }

    private int Identifier() => tree.AddContent(_page!, _owner!, _order < 0 ? _page!.Index : _order);
}
