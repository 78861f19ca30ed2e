using System.Globalization;
using DocExport.Epub.Package;
using DocExport.Epub.Xhtml;
using DocExport.Export;

namespace DocExport.Epub.Chapters;

/// <summary>The pages of the printed form: told out to the blocks they begin in, and listed once they are marked.</summary>
internal sealed class PageStarts
{
    private readonly Dictionary<int, List<PageStart>> _byBlock = [];
    private readonly List<PageTarget> _marked = [];

    public PageStarts(PageMap map)
    {
        foreach (PageStart page in map.Pages)
        {
            if (!_byBlock.TryGetValue(page.BlockIndex, out List<PageStart>? pages))
                _byBlock.Add(page.BlockIndex, pages = []);
            if (PlainText.OneLine(page.Label).Length > 0)
                pages.Add(page);
        }
    }

    /// <summary>Pages marked so far, in reading order.</summary>
    public IReadOnlyList<PageTarget> Marked => _marked;

    /// <summary>The marks to set in a block of a content file; each page once.</summary>
    public IReadOnlyList<PageMark> Begin(int block, string file)
    {
        if (_byBlock.Count == 0 || !_byBlock.Remove(block, out List<PageStart>? pages))
            return [];
        var marks = new List<PageMark>(pages.Count);
        foreach (PageStart page in pages)
        {
            string id = "x-page-" + (_marked.Count + 1).ToString(CultureInfo.InvariantCulture);
            string label = PlainText.OneLine(page.Label);
            marks.Add(new PageMark(id, label, page.Offset));
            _marked.Add(new PageTarget(label, file + "#" + id));
        }

        return marks;
    }
}
