namespace DocExport.Pdf.Vectors.Source;

/// <summary>The elements of a file.</summary>
/// <param name="Root">The outermost <c>svg</c>.</param>
/// <param name="ById">The first element of each identifier.</param>
/// <param name="IsCut">Whether elements were left out because they are too many or too deep.</param>
internal sealed record SvgDocument(SvgElement Root, IReadOnlyDictionary<string, SvgElement> ById, bool IsCut)
{
    /// <summary>The element that <c>#id</c> means, or null where there is none or the reference leads out of the file.</summary>
    public SvgElement? Find(string? reference)
    {
        string trimmed = reference?.Trim() ?? "";
        return trimmed.Length > 1 && trimmed[0] == '#' ? ById.GetValueOrDefault(trimmed[1..]) : null;
    }

    /// <summary>All elements, parents before children.</summary>
    public IEnumerable<SvgElement> All()
    {
        var open = new Stack<SvgElement>([Root]);
        while (open.TryPop(out SvgElement? element))
        {
            yield return element;
            foreach (SvgElement child in element.Elements.Reverse())
                open.Push(child);
        }
    }
}
