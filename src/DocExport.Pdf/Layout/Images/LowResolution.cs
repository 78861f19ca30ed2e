using DocExport.Diagnostics;

namespace DocExport.Pdf.Layout.Images;

/// <summary>Tells of images that come out coarse on paper.</summary>
internal static class LowResolution
{
    // Screens show 96; print shows pixels of photographs below about 150 and is at its best from 300.
    private const double Least = 150;

    // Narrower images at their own size are icons and clippings of screens, which nobody can have finer.
    private const double SeenShare = 1.0 / 3, SeenScale = 1.02;

    /// <summary>How many images are told of one by one.</summary>
    private const int MostNamed = 3;

    /// <param name="image">What is printed.</param>
    /// <param name="width">Points across.</param>
    /// <param name="measure">Points of the line.</param>
    /// <param name="span">Where the image stands.</param>
    /// <param name="diagnostics">Takes what is to say.</param>
    public static void Report(PlacedImage image, double width, double measure, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (image.Raster is not { } raster)
            return;
        double resolution = raster.Info.DisplayWidth * 72 / width;
        bool seen = width > image.NaturalWidth * SeenScale || width > measure * SeenShare;
        if (resolution < Least && seen)
            diagnostics.Report(DiagnosticIds.ImageCoarse, span, raster.Name, resolution, Least);
    }

    /// <summary>The same diagnostics, with a sum in place of all but the first coarse images.</summary>
    public static IReadOnlyList<Diagnostic> Summed(IReadOnlyList<Diagnostic> diagnostics)
    {
        Diagnostic[] coarse = [.. diagnostics.Where(IsCoarse).OrderBy(diagnostic => diagnostic.Span.Line)];
        if (coarse.Length <= MostNamed + 1)
            return diagnostics;
        HashSet<Diagnostic> named = [.. coarse[..MostNamed]];
        return
        [
            .. diagnostics.Where(diagnostic => !IsCoarse(diagnostic) || named.Contains(diagnostic)),
            DiagnosticIds.ImagesCoarse.At(coarse[MostNamed].Span, coarse.Length - MostNamed, Least),
        ];
    }

    private static bool IsCoarse(Diagnostic diagnostic) => diagnostic.Id == DiagnosticIds.ImageCoarse.Id;
}
