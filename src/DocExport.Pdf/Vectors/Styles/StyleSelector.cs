using DocExport.Pdf.Vectors.Source;

namespace DocExport.Pdf.Vectors.Styles;

/// <summary>Compound selectors from the outermost ancestor to the element itself.</summary>
/// <param name="Parts">At least one.</param>
internal sealed record StyleSelector(IReadOnlyList<SelectorPart> Parts)
{
    /// <summary>Identifiers, then classes and attributes, then types.</summary>
    public int Specificity { get; } = Parts.Sum(part => part.Specificity);

    /// <param name="element">Whether it is this one.</param>
    /// <param name="steps">Goes down with each comparison; at 0 nothing matches any more.</param>
    public bool Matches(SvgElement element, ref int steps) => Matches(element, Parts.Count - 1, ref steps);

    private bool Matches(SvgElement element, int index, ref int steps)
    {
        if (steps-- <= 0 || !Parts[index].Matches(element))
            return false;
        if (index == 0)
            return true;
        for (SvgElement? ancestor = element.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (Matches(ancestor, index - 1, ref steps))
                return true;
            if (Parts[index].IsChild)
                return false;
        }

        return false;
    }
}

/// <summary>What one element must be.</summary>
/// <param name="Type">Null for any.</param>
/// <param name="Ids">All of them.</param>
/// <param name="Classes">All of them.</param>
/// <param name="Attributes">All of them; a null value for any.</param>
/// <param name="IsChild">Whether the part before is its parent and not just an ancestor.</param>
internal sealed record SelectorPart(
    string? Type,
    IReadOnlyList<string> Ids,
    IReadOnlyList<string> Classes,
    IReadOnlyList<(string Name, string? Value)> Attributes,
    bool IsChild)
{
    public int Specificity => (Ids.Count * 10_000) + ((Classes.Count + Attributes.Count) * 100) + (Type is null ? 0 : 1);

    public bool Matches(SvgElement element)
    {
        if (Type is not null && element.Name != Type)
            return false;
        foreach (string id in Ids)
        {
            if (element["id"] != id)
                return false;
        }

        foreach (string name in Classes)
        {
            if (!HasClass(element["class"], name))
                return false;
        }

        foreach ((string name, string? value) in Attributes)
        {
            if (element[name] is not { } actual || (value is not null && actual != value))
                return false;
        }

        return true;
    }

    private static bool HasClass(ReadOnlySpan<char> classes, string name)
    {
        foreach (Range range in classes.SplitAny(' ', '\t', '\n', '\r'))
        {
            if (classes[range].SequenceEqual(name))
                return true;
        }

        return false;
    }
}
