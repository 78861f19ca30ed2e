using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes a list of headings, figures or tables that the author asked for within the text.</summary>
internal sealed class ContentsWriter(XhtmlWriter writer)
{
    private readonly MarkupWriter _markup = writer.Markup;

    public void Write(TableOfContents contents)
    {
        IReadOnlyList<ContentsEntry> entries = writer.Surroundings.Contents(contents.Kind, contents.Depth);
        if (entries.Count == 0)
            return;
        writer.Start("div", contents, contents.Kind == ContentsKind.Headings ? "contents" : "contents captions").Line();
        _markup.Start("p").Attribute("class", "contents-title");
        if (contents.Title.Count > 0)
            writer.Inlines(contents.Title);
        else
            _markup.Text(writer.Words.Contents(contents.Kind));
        _markup.End();
        _markup.Line();
        NestedList.Write(_markup, entries);
        _markup.End();
        _markup.Line();
    }
}
