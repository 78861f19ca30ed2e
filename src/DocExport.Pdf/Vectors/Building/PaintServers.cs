using DocExport.Pdf.Vectors.Source;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Gradients and patterns take what they don't say from others that they refer to.</summary>
internal static class PaintServers
{
    private const int LongestChain = 32;

    /// <summary>The element and those it takes after, itself first.</summary>
    /// <param name="element">Where the chain begins.</param>
    /// <param name="drawing">The image.</param>
    /// <param name="kinds">Names of elements that it may take after.</param>
    public static IReadOnlyList<SvgElement> Chain(SvgElement element, SvgDrawing drawing, params ReadOnlySpan<string> kinds)
    {
        var chain = new List<SvgElement> { element };
        while (chain[^1]["href"] is { } reference)
        {
            if (drawing.Find(reference, kinds) is not { } next)
                break;
            if (chain.Contains(next) || chain.Count == LongestChain)
            {
                drawing.Report.BadReference(reference);
                break;
            }

            chain.Add(next);
        }

        return chain;
    }

    /// <summary>As the first of the chain to have it says.</summary>
    public static string? Attribute(IReadOnlyList<SvgElement> chain, string name) =>
        chain.Select(element => element[name]).FirstOrDefault(value => value is not null);
}
