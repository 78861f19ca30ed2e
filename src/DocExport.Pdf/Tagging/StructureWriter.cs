using System.Text;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tagging;

/// <summary>Writes the filled structure tree: elements, parent tree, identifiers, role map.</summary>
internal sealed class StructureWriter
{
    private readonly PdfFileWriter _file;
    private readonly StructureTree _tree;
    private readonly List<(byte[] Id, PdfReference Element)> _ids = [];
    private int _nextNote = 1;

    private StructureWriter(PdfFileWriter file, StructureTree tree)
    {
        _file = file;
        _tree = tree;
    }

    /// <returns>The structure tree root.</returns>
    /// <exception cref="InvalidOperationException">The tree and the pages contradict one another.</exception>
    public static PdfReference Write(PdfFileWriter file, StructureTree tree)
    {
        StructureCheck.Require(tree);
        return new StructureWriter(file, tree).Write();
    }

    private PdfReference Write()
    {
        PdfReference root = _file.Reserve();
        FindContent(_tree.Root);
        StructureElement document = _tree[_tree.Root];
        document.HasContent = true;
        Reserve(document);
        WriteElement(document, root);
        PdfReference parents = NameTreeWriter.WriteNumbers(_file, ParentTree(), static (writer, entry) =>
        {
            if (entry.Length == 1 && entry[0].IsAnnotation)
            {
                writer.Reference(entry[0].Element);
                return;
            }

            writer.BeginArray();
            foreach ((PdfReference element, _) in entry)
                writer.Reference(element);
            writer.EndArray();
        });
        PdfReference ids = _ids.Count == 0 ? default : NameTreeWriter.WriteNames(
            _file, _ids, static (writer, element) => writer.Reference(element));

        PdfTokenWriter writer = _file.Begin(root);
        writer.BeginDictionary();
        writer.Name("Type"u8, "StructTreeRoot"u8);
        writer.Reference("K"u8, document.Reference);
        writer.Reference("ParentTree"u8, parents);
        writer.Integer("ParentTreeNextKey"u8, _tree.NextKey);
        if (!ids.IsNone)
            writer.Reference("IDTree"u8, ids);
        writer.BeginDictionary("RoleMap"u8);
        foreach ((LogicalRole role, string standard) in StructureTypes.Mapped)
            writer.Name(StructureTypes.Name(role), standard);
        writer.EndDictionary();
        writer.EndDictionary();
        _file.End();
        return root;
    }

    private bool FindContent(LogicalNode node)
    {
        StructureElement element = _tree[node];
        element.HasContent = element.Content.Length > 0 || element.Annotations.Length > 0;
        foreach (LogicalNode child in node.Children)
            element.HasContent |= FindContent(child);
        return element.HasContent;
    }

    private bool Stays(LogicalNode node) => _tree[node].HasContent || StructureTypes.StaysEmpty(node.Role);

    /// <summary>Gives numbers to the elements that stay, in reading order, before any of them refers to another.</summary>
    private void Reserve(StructureElement element)
    {
        element.Reference = _file.Reserve();
        foreach (LogicalNode child in element.Node.Children)
        {
            if (!child.IsLeaf && Stays(child))
                Reserve(_tree[child]);
        }
    }

    private void WriteElement(StructureElement element, PdfReference parent)
    {
        LogicalNode node = element.Node;
        PageStructure? page = FirstPage(node);
        PdfTokenWriter writer = _file.Begin(element.Reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "StructElem"u8);
        writer.Name("S"u8, StructureTypes.Name(Role(element)));
        writer.Reference("P"u8, parent);
        if (page is not null)
            writer.Reference("Pg"u8, page.Page);
        WriteDescriptions(writer, element);
        StructureAttributes.Write(writer, element);
        WriteKids(writer, element, page);
        writer.EndDictionary();
        _file.End();
        foreach (LogicalNode child in node.Children)
        {
            if (!_tree[child].Reference.IsNone)
                WriteElement(_tree[child], element.Reference);
        }
    }

    // A Link element must have an annotation; one whose target is nowhere in the document has none and is but text.
    private static LogicalRole Role(StructureElement element) =>
        element.Node.Role == LogicalRole.Link && element.Annotations.Length == 0 ? LogicalRole.Span : element.Node.Role;

    private void WriteDescriptions(PdfTokenWriter writer, StructureElement element)
    {
        LogicalNode node = element.Node;
        if (node.Role is LogicalRole.Figure or LogicalRole.Formula
            && string.IsNullOrWhiteSpace(node.AlternativeText) && string.IsNullOrWhiteSpace(node.ActualText))
        {
            throw new InvalidOperationException($"A {node.Role} at {node.SourceSpan} has no alternative text.");
        }

        string? id = node.Id ?? (node.Role == LogicalRole.Note ? $"note-without-id-{_nextNote++}" : null);
        if (id is not null)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(id);
            writer.Bytes("ID"u8, bytes);
            _ids.Add((bytes, element.Reference));
        }

        if (node.Language is { } language)
            writer.Text("Lang"u8, language.Value);
        Text("Alt"u8, node.AlternativeText);
        Text("ActualText"u8, node.ActualText);
        Text("E"u8, node.Expansion);
        Text("T"u8, node.Title);

        void Text(ReadOnlySpan<byte> key, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                writer.Text(key, PdfText.Fit(value));
        }
    }

    private void WriteKids(PdfTokenWriter writer, StructureElement element, PageStructure? page)
    {
        bool any = false;
        foreach (LogicalNode child in element.Node.Children)
        {
            StructureElement kid = _tree[child];
            foreach (MarkedContent content in kid.Content)
            {
                Begin();
                WriteContent(writer, content, page);
            }

            if (kid.Reference.IsNone)
                continue;
            Begin();
            writer.Reference(kid.Reference);
        }

        foreach (OwnedAnnotation annotation in element.Annotations)
        {
            Begin();
            writer.BeginDictionary();
            writer.Name("Type"u8, "OBJR"u8);
            writer.Reference("Pg"u8, annotation.Page.Page);
            writer.Reference("Obj"u8, annotation.Annotation);
            writer.EndDictionary();
        }

        if (any)
            writer.EndArray();

        void Begin()
        {
            if (!any)
                writer.BeginArray("K"u8);
            any = true;
        }
    }

    private static void WriteContent(PdfTokenWriter writer, MarkedContent content, PageStructure? page)
    {
        if (content.Page == page)
        {
            writer.Integer(content.Identifier);
            return;
        }

        writer.BeginDictionary();
        writer.Name("Type"u8, "MCR"u8);
        writer.Reference("Pg"u8, content.Page.Page);
        writer.Integer("MCID"u8, content.Identifier);
        writer.EndDictionary();
    }

    /// <summary>The page that most kids need not name: that of the first content directly in the element.</summary>
    private PageStructure? FirstPage(LogicalNode node)
    {
        foreach (LogicalNode child in node.Children)
        {
            if (_tree[child].Content is [var first, ..])
                return first.Page;
        }

        return _tree[node].Annotations is [var annotation, ..] ? annotation.Page : null;
    }

    private (int Key, (PdfReference Element, bool IsAnnotation)[] Entry)[] ParentTree()
    {
        var entries = new List<(int Key, (PdfReference, bool)[] Entry)>();
        foreach (PageStructure page in _tree.Pages)
        {
            if (page.Leaves.Count > 0)
                entries.Add((page.Key, [.. page.Leaves.Select(leaf => (_tree[leaf.Parent!].Reference, false))]));
        }

        AddAnnotations(_tree.Root);
        return [.. entries.OrderBy(entry => entry.Key)];

        void AddAnnotations(LogicalNode node)
        {
            StructureElement element = _tree[node];
            foreach (OwnedAnnotation annotation in element.Annotations)
                entries.Add((annotation.Key, [(element.Reference, true)]));
            foreach (LogicalNode child in node.Children)
                AddAnnotations(child);
        }
    }
}
