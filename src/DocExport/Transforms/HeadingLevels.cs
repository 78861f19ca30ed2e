using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>
/// Makes levels of headings begin at 1 and never skip one downwards, in each division of a book and in an article as a whole
/// (PDF/UA-1, 7.4.2; WCAG 2.2, 1.3.1).
/// </summary>
internal sealed class HeadingLevels(DiagnosticBag diagnostics, int usualFirst)
{
    private readonly Stack<int> _open = [];
    private int _last;

    public static Document Repair(Document document, DiagnosticBag diagnostics)
    {
        // Where the title is said apart, it is the heading of level 1 in the author's mind.
        int usualFirst = document.Metadata.Title is null ? 1 : 2;
        return document with { Blocks = new HeadingLevels(diagnostics, usualFirst).Blocks(document.Blocks) };
    }

    private NodeList<Block> Blocks(NodeList<Block> blocks) => blocks.Map(block => block switch
    {
        Division division => division with { Blocks = new HeadingLevels(diagnostics, usualFirst).Blocks(division.Blocks) },
        _ => new NodeMapper(each => each is Heading heading ? [Level(heading)] : [each], null).Blocks([block])[0],
    });

    private Heading Level(Heading heading)
    {
        int written = Math.Clamp(heading.Level, 1, 6);
        while (_open.TryPeek(out int above) && above >= written)
            _open.Pop();
        _open.Push(written);
        int level = _open.Count;
        if (_last == 0 && written > usualFirst)
            diagnostics.Report(DiagnosticIds.FirstLevel, heading.SourceSpan, written);
        else if (_last > 0 && written > _last + 1)
            diagnostics.Report(DiagnosticIds.SkippedLevel, heading.SourceSpan, written, _last, level);
        _last = written;
        return level == heading.Level ? heading : heading with { Level = level };
    }
}
