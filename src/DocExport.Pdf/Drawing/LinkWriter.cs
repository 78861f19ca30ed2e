using System.Text;
using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tagging;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>Link annotations (ISO 32000-1, 12.5.6.5), each tied to its Link element (PDF/UA-1 7.18.5).</summary>
internal sealed class LinkWriter(PdfFileWriter file, StructureTree tree, DestinationTable destinations, DiagnosticBag diagnostics)
{
    // F: printed, neither hidden nor locked out (PDF/A-2 6.3.2).
    private const int Print = 4;

    /// <summary>Writes the links of a page and returns their annotations.</summary>
    public List<PdfReference> Write(PageRecord page)
    {
        var annotations = new List<PdfReference>();
        foreach (LinkItem link in page.Links)
        {
            LogicalNode owner = Element(link);
            if (link.Target is LinkTarget.Internal target && !destinations.Contains(target.DestinationId))
            {
                diagnostics.Report(DiagnosticIds.LinkWithoutPlace, owner.SourceSpan, target.DestinationId);
                continue;
            }

            PdfReference annotation = file.Reserve();
            Write(annotation, link, page.Height, page.Structure.Page, tree.AddAnnotation(page.Structure, owner, annotation));
            annotations.Add(annotation);
        }

        return annotations;
    }

    private static LogicalNode Element(LinkItem link)
    {
        for (LogicalNode? node = link.Owner; node is not null; node = node.Parent)
        {
            if (node.Role == LogicalRole.Link)
                return node;
        }

        throw new InvalidOperationException($"The link '{link.Description}' has no Link element.");
    }

    private void Write(PdfReference reference, LinkItem link, double pageHeight, PdfReference page, int key)
    {
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Annot"u8);
        writer.Name("Subtype"u8, "Link"u8);
        writer.Reference("P"u8, page);
        WriteAreas(writer, link.Areas, pageHeight);
        writer.Integer("F"u8, Print);
        writer.Integer("StructParent"u8, key);
        writer.Text("Contents"u8, PdfText.Fit(link.Description));
        writer.Reals("Border"u8, 0, 0, 0);
        if (link.Target is LinkTarget.Internal target)
        {
            writer.Bytes("Dest"u8, DestinationTable.Name(target.DestinationId));
        }
        else
        {
            writer.BeginDictionary("A"u8);
            writer.Name("S"u8, "URI"u8);
            writer.Bytes("URI"u8, Encoding.ASCII.GetBytes(((LinkTarget.External)link.Target).Uri));
            writer.EndDictionary();
        }

        writer.EndDictionary();
        file.End();
    }

    private static void WriteAreas(PdfTokenWriter writer, IReadOnlyList<Rect> areas, double pageHeight)
    {
        Rect all = areas[0];
        foreach (Rect area in areas)
            all = all.Union(area);
        writer.Reals("Rect"u8, all.X, pageHeight - all.Bottom, all.Right, pageHeight - all.Y);
        if (areas.Count == 1)
            return;
        // Upper left, upper right, lower left, lower right: what readers do, though 12.5.6.5 counts around the area.
        writer.BeginArray("QuadPoints"u8);
        foreach (Rect area in areas)
        {
            double top = pageHeight - area.Y, bottom = pageHeight - area.Bottom;
            foreach (double value in (ReadOnlySpan<double>)[area.X, top, area.Right, top, area.X, bottom, area.Right, bottom])
                writer.Real(value);
        }

        writer.EndArray();
    }
}
