using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Pdf.Layout;

/// <summary>What must be known of a whole document before its first page is laid out.</summary>
internal sealed class DocumentSurvey
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public DocumentSurvey(Document document, Theme theme)
    {
        bool listsPages = false;
        foreach (Node node in document.Query<Node>())
        {
            if (node.Attributes.Id is { } id)
                _ids.Add(id);
            ShowsPages |= node switch
            {
                CrossReference reference => theme.LinkPages || reference.Form == ReferenceForm.Page,
                Link link => theme.LinkPages && link.Target.StartsWith('#'),
                _ => false,
            };
            listsPages |= node is TableOfContents;
        }

        // A list that stands in the text itself is drawn when all is known; in a cell or beside other text it is set with it.
        ShowsPages |= listsPages && document.Query<Node>().Where(node => node is Table or Container).Any(
            around => around.DescendantsAndSelf().Any(node => node is TableOfContents));
    }

    /// <summary>Whether page numbers stand in the text, so that what it shows depends on its pages and they on it.</summary>
    public bool ShowsPages { get; }

    /// <summary>Whether some node has the id.</summary>
    public bool HasId(string id) => _ids.Contains(id);
}
