using DocExport.Diagnostics;
using DocExport.Epub.Chapters;
using DocExport.Epub.Images;
using DocExport.Resources;

namespace DocExport.Epub.Stores;

/// <summary>Holds the cover and the images of a book against a store's rules.</summary>
internal sealed class StoreImageCheck(StoreRules store, PackedImages images, DiagnosticBag diagnostics)
{
    /// <param name="cover">The cover.</param>
    /// <param name="findings">The images of the text with the place that shows them first.</param>
    public void Run(StoredImage cover, BookFindings findings)
    {
        if (images.Find(cover.Name) is PackedImage face)
            Cover(face);
        int drawings = 0;
        foreach (ShownImage image in findings.Images)
        {
            if (images.Find(image.Stored.Name) is not PackedImage packed)
                continue;
            Image(packed, image.Source, image.Span);
            if (packed.Info.Format == ImageFormat.Svg && ++drawings == store.MostDrawings + 1)
                diagnostics.Report(DiagnosticIds.StoreDrawings, image.Span, store.Name, store.MostDrawings, store.Guide);
        }

        foreach (FileImages file in findings.FileImages.Values)
        {
            long bytes = file.Names.Sum(name => images.Find(name)?.Bytes ?? 0);
            if (bytes > store.MostOfFile)
                diagnostics.Report(DiagnosticIds.StoreFileImages, file.First, store.Name, Megabytes(store.MostOfFile.Value), Megabytes(bytes), store.Guide);
        }
    }

    private void Cover(PackedImage cover)
    {
        double shorter = Math.Min(cover.Info.DisplayWidth, cover.Info.DisplayHeight), longer = Math.Max(cover.Info.DisplayWidth, cover.Info.DisplayHeight);
        // All of them show covers as pictures of JPEG or PNG; a drawing or an animation stays grey in their lists.
        if (cover.Info.Format is not (ImageFormat.Jpeg or ImageFormat.Png))
            diagnostics.Report(DiagnosticIds.StoreCoverFormat, default, store.Name, NameOf(cover.Info.Format), store.Guide);
        else if (store.SmallestCover is var (least, most) && (shorter < least || longer < most))
            diagnostics.Report(DiagnosticIds.StoreCoverSmall, default, store.Name, least, most, shorter, longer, store.Guide);
        else if (store.AdvisedCover is var (asked, askedLonger) && (shorter < asked || longer < askedLonger))
            diagnostics.Report(DiagnosticIds.StoreCoverAdvised, default, store.Name, asked, askedLonger, shorter, longer, store.Guide);
        if (longer > store.LongestCover)
            diagnostics.Report(DiagnosticIds.StoreCoverLong, default, store.Name, store.LongestCover, longer, store.Guide);
        if (cover.Bytes > store.LargestCover)
            diagnostics.Report(DiagnosticIds.StoreCoverHeavy, default, store.Name, Megabytes(store.LargestCover.Value), Megabytes(cover.Bytes), store.Guide);
    }

    private void Image(PackedImage image, string source, SourceSpan span)
    {
        string name = source.Length <= 100 ? source : source[..100] + "…";
        if (!store.Formats.Contains(image.Info.Format))
            diagnostics.Report(DiagnosticIds.StoreImageFormat, span, store.Name, name, NameOf(image.Info.Format), store.Guide);
        if (image.Info.ColorModel is ImageColorModel.Cmyk or ImageColorModel.Ycck)
            diagnostics.Report(DiagnosticIds.StoreImageColors, span, store.Name, name, store.Guide);
        if (image.Bytes > store.LargestImage)
            diagnostics.Report(store.AdvisesSizes ? DiagnosticIds.StoreImageAdvised : DiagnosticIds.StoreImageHeavy, span, store.Name, name, Megabytes(store.LargestImage.Value), Megabytes(image.Bytes), store.Guide);
        if (image.Info.Format != ImageFormat.Svg && image.Info.Width * image.Info.Height > store.MostPixels)
            diagnostics.Report(DiagnosticIds.StoreImagePixels, span, store.Name, name, store.MostPixels / 1e6, image.Info.Width * image.Info.Height / 1e6, store.Guide);
        if (image.Info.IsAnimated && store.RefusesAnimations)
            diagnostics.Report(DiagnosticIds.StoreAnimation, span, store.Name, name, store.Guide);
        if (image.Info is { HasAlpha: true, Format: not ImageFormat.Svg } && store.FillsTransparency)
            diagnostics.Report(DiagnosticIds.StoreTransparency, span, store.Name, name, store.Guide);
        if (image.Info.Format == ImageFormat.Svg && Math.Max(image.Info.Width, image.Info.Height) > store.LongestDrawing)
            diagnostics.Report(DiagnosticIds.StoreDrawingLong, span, store.Name, name, store.LongestDrawing, Math.Max(image.Info.Width, image.Info.Height), store.Guide);
        if (image.HasText && store.LosesTextOfDrawings)
            diagnostics.Report(DiagnosticIds.StoreDrawingText, span, store.Name, name, store.Guide);
    }

    private static double Megabytes(long bytes) => bytes / 1e6;

    private static string NameOf(ImageFormat format) => format.ToString().ToUpperInvariant();
}
