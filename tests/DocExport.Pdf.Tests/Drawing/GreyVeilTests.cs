using System.Text;
using DocExport.Model;
using DocExport.Resources;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Drawing;

public sealed class GreyVeilTests
{
    private const string Drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'><rect width='200' height='100' fill='#e02040'/><circle cx='60' cy='50' r='40' fill='#20a0ff'/></svg>";

    private static readonly Document Colourful = new()
    {
        Metadata = new() { Title = "Colour" },
        Resources = new OneDrawing(),
        Blocks =
        [
            new Paragraph(["Text with a ", new Link(["link"], "https://example.org/"), "."]),
            new Paragraph([new Image("drawing.svg", "Red and blue")]),
            new Alert(AlertKind.Warning, [new Paragraph(["Careful"])]),
            new CodeBlock("int x = 1; // one", "csharp"),
        ],
    };

    [JudgeTheory("pdftoppm", "pdfcheck")]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Nothing_has_a_colour_where_images_are_grey_too(bool greyImages, bool hasColour)
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("grey.pdf");
        Theme theme = BuiltInThemes.Handout with { GreyImages = greyImages };
        new PdfExporter(new PdfOptions { Theme = theme }).Export(Colourful, path);
        JudgeResult verdict = Judges.Run("pdfcheck", "--strict", path);
        Assert.True(verdict.ExitCode == 0, verdict.Output);

        Judges.Run("pdftoppm", "-r", "60", "-singlefile", path, folder.File("page"));

        Assert.Equal(hasColour, Pixels(folder.File("page.ppm")).Any(pixel => pixel.Max() - pixel.Min() > 2));
    }

    /// <summary>The pixels of a portable pixmap, three bytes each.</summary>
    private static IEnumerable<byte[]> Pixels(string path)
    {
        byte[] file = File.ReadAllBytes(path);
        // "P6", width, height and 255 stand on three lines.
        int start = 0;
        for (int line = 0; line < 3; line++)
            start = Array.IndexOf(file, (byte)'\n', start) + 1;
        return file.Skip(start).Chunk(3);
    }

    private sealed class OneDrawing : IResourceResolver
    {
        public ResourceResult Resolve(string source) => ResourceResult.Found(Encoding.UTF8.GetBytes(Drawing));
    }
}
