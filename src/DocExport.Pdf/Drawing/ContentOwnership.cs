using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tagging;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>
/// Keeps all that is painted inside exactly one tag or artifact (PDF/UA-1 7.1): what belongs to another leaf than what
/// came before ends one stretch of marked content and begins the next.
/// </summary>
internal sealed class ContentOwnership(ContentStreamWriter content, TextDrawer text, StructureTree tree)
{
    private LogicalNode? _owner;
    private ArtifactKind _artifact;

    public void Enter(PageStructure page, LogicalNode? owner, ArtifactKind artifact, int order = 0)
    {
        if (!content.Marked.IsClosed && _owner == owner && (owner is not null || _artifact == artifact))
            return;
        Leave();
        (_owner, _artifact) = (owner, artifact);
        if (owner is not null)
            content.Marked.BeginTagged(StructureTypes.Name(owner.Parent!.Role), tree.AddContent(page, owner, order));
        else if (artifact == ArtifactKind.Header)
            content.Marked.BeginPaginationArtifact("Header"u8, "Top"u8);
        else if (artifact == ArtifactKind.Footer)
            content.Marked.BeginPaginationArtifact("Footer"u8, "Bottom"u8);
        else if (artifact == ArtifactKind.Pagination)
            content.Marked.BeginRepeatedHeadArtifact();
        else
            content.Marked.BeginLayoutArtifact();
    }

    public void Leave()
    {
        text.Close();
        if (!content.Marked.IsClosed)
            content.Marked.End();
    }
}
