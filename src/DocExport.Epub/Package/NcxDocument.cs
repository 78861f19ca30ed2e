using System.Globalization;
using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Package;

/// <summary>Writes the table of contents of EPUB 2 (OPF 2.0.1, clause 2.4.1), which old readers and Kindle look for.</summary>
internal static class NcxDocument
{
    public static void Write(MarkupWriter markup, BookPackage package)
    {
        markup.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.Start("ncx").Attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/").Attribute("version", "2005-1")
            .Attribute("xml:lang", package.Language).Line();
        markup.Start("head").Line();
        Meta(markup, "dtb:uid", package.Identifier);
        Meta(markup, "dtb:depth", Number(Depth(package.Contents)));
        Meta(markup, "dtb:totalPageCount", "0");
        Meta(markup, "dtb:maxPageNumber", "0");
        markup.End();
        markup.Line().Start("docTitle").Element("text", package.Title);
        markup.End();
        markup.Line().Start("navMap").Line();
        Points(markup, package.Contents);
        markup.EndTo(0);
        markup.Line();
    }

    private static void Points(MarkupWriter markup, IReadOnlyList<ContentsEntry> entries)
    {
        var levels = new Stack<int>();
        for (int i = 0; i < entries.Count; i++)
        {
            while (levels.Count > 0 && levels.Peek() >= entries[i].Level)
            {
                levels.Pop();
                markup.End();
                markup.Line();
            }

            levels.Push(entries[i].Level);
            string number = Number(i + 1);
            markup.Start("navPoint").Attribute("id", "point-" + number).Attribute("playOrder", number).Line();
            markup.Start("navLabel").Element("text", entries[i].Text);
            markup.End();
            markup.Line().Start("content").Attribute("src", entries[i].Href).End();
            markup.Line();
        }

        for (int i = 0; i < levels.Count; i++)
        {
            markup.End();
            markup.Line();
        }
    }

    private static int Depth(IReadOnlyList<ContentsEntry> entries)
    {
        var levels = new Stack<int>();
        int deepest = 1;
        foreach (ContentsEntry entry in entries)
        {
            while (levels.Count > 0 && levels.Peek() >= entry.Level)
                levels.Pop();
            levels.Push(entry.Level);
            deepest = Math.Max(deepest, levels.Count);
        }

        return deepest;
    }

    private static void Meta(MarkupWriter markup, string name, string content)
    {
        markup.Start("meta").Attribute("name", name).Attribute("content", content).End();
        markup.Line();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
