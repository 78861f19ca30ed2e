using DocExport.Diagnostics;
using DocExport.Pdf.Drawing;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tests.Drawing;
using DocExport.Resources;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Images;

/// <summary>A page as large as one image, and what another program makes of it.</summary>
internal static class ImagePage
{
    public static byte[] Write(byte[] data, DiagnosticBag diagnostics)
    {
        LoadedImage? image = LoadedImage.Read(new ResourceContent(data), out string? fault);
        Assert.Null(fault);
        ImageInfo info = image!.Info;
        LogicalNode root = LogicalNode.CreateRoot();
        LogicalNode leaf = root.Add(LogicalRole.Figure, with: new() { AlternativeText = "Picture" }).AddContent();
        var box = new Rect(0, 0, info.DisplayWidth, info.DisplayHeight);
        var item = new ImageItem(box, image) { Owner = leaf };
        var pages = new PageList([new Page(info.DisplayWidth, info.DisplayHeight, "1", [item])], root, []);
        using var stream = new MemoryStream();
        DocumentWriter.Write(pages, new DocumentWriterOptions(SamplePages.Info), stream, diagnostics);
        return stream.ToArray();
    }

    // From four to one on poppler no longer smooths the pixels of an image.
    private const int Zoom = 8;

    /// <summary>The middle of each pixel as poppler paints it on white, three bytes each.</summary>
    public static byte[] Render(byte[] pdf, int width, int height)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("image.pdf"), pdf);
        JudgeResult check = Judges.Run("pdfcheck", folder.File("image.pdf"));
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
        JudgeResult result = Judges.Run("pdftoppm", "-r", "576", "-singlefile", folder.File("image.pdf"), folder.File("image"));
        Assert.True(result.ExitCode == 0, result.Error);
        byte[] picture = File.ReadAllBytes(folder.File("image.ppm"));
        int lines = 0, at = 0;
        while (lines < 3)
            lines += picture[at++] == '\n' ? 1 : 0;
        int row = width * Zoom * 3;
        return [.. Enumerable.Range(0, width * height).SelectMany(pixel =>
        {
            int start = at + (pixel / width * Zoom + Zoom / 2) * row + (pixel % width * Zoom + Zoom / 2) * 3;
            return picture[start..(start + 3)];
        })];
    }
}
