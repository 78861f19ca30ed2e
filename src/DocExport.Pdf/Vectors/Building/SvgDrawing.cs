using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Styles;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>What all parts of one image share while it is drawn.</summary>
internal sealed class SvgDrawing(SvgDocument document, SvgCascade cascade, SvgTextEngine text, SvgReport report)
{
    // Reuse multiplies elements: ten references to ten references, and so on.
    private const int MostElements = 200_000;

    // The same for what long attributes cost: path data, points, text.
    private const int MostCharacters = 16_000_000;

    /// <summary>Reuse and markers nest beyond the file's own depth; the stack must hold them.</summary>
    private const int DeepestElement = 256;

    private readonly HashSet<SvgElement> _open = [];
    private int _left = MostElements;
    private int _characters = MostCharacters;

    public SvgDocument Document { get; } = document;

    public SvgCascade Cascade { get; } = cascade;

    public SvgTextEngine Text { get; } = text;

    public SvgReport Report { get; } = report;

    /// <summary>Whether one more element may be drawn.</summary>
    public bool TrySpend(int depth)
    {
        if (_left > 0 && depth < DeepestElement)
        {
            _left--;
            return true;
        }

        Report.TooLarge();
        return false;
    }

    /// <summary>Whether so many more characters may be worked through.</summary>
    public bool TrySpendCharacters(int count)
    {
        if (count <= _characters)
        {
            _characters -= count;
            return true;
        }

        Report.TooLarge();
        return false;
    }

    /// <summary>The element that a reference means, if it is of one of the kinds; otherwise the report says so.</summary>
    public SvgElement? Find(string? reference, params ReadOnlySpan<string> kinds)
    {
        SvgElement? found = Document.Find(reference);
        if (found is not null && found.IsSvg && (kinds.IsEmpty || kinds.Contains(found.Name)))
            return found;
        Report.BadReference(reference ?? "");
        return null;
    }

    /// <summary>Runs an action on an element that something refers to, unless it refers to itself in doing so.</summary>
    public void Within(SvgElement element, Action action)
    {
        if (!_open.Add(element))
        {
            Report.BadReference("#" + (element["id"] ?? element.Name));
            return;
        }

        action();
        _open.Remove(element);
    }
}
