using DocExport.Diagnostics;
using DocExport.Pdf.Drawing;
using DocExport.Pdf.Images;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tests.Drawing;
using DocExport.Pdf.Writing;
using DocExport.Resources;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Images;

public class JpegImageTests
{
    [JudgeFact("pdftoppm", "pdfimages", "pdfcheck")]
    public void The_file_goes_into_the_PDF_as_it_is()
    {
        byte[] jpeg = Jpeg("-jpeg");
        var diagnostics = new DiagnosticBag();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("image.pdf"), ImagePage.Write(jpeg, diagnostics));
        Assert.Empty(diagnostics.Items);
        Assert.Equal(0, Judges.Run("pdfimages", "-all", folder.File("image.pdf"), folder.File("image")).ExitCode);
        Assert.Equal(jpeg, File.ReadAllBytes(folder.File("image-000.jpg")));
        JudgeResult check = Judges.Run("pdfcheck", folder.File("image.pdf"));
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
    }

    // The quarters of the stored picture: red, green / blue, black. What each orientation brings to the upper left and right:
    [JudgeTheory("pdftoppm", "pdfcheck")]
    [InlineData(1, "red", "green")]
    [InlineData(2, "green", "red")]
    [InlineData(3, "black", "blue")]
    [InlineData(4, "blue", "black")]
    [InlineData(5, "red", "blue")]
    [InlineData(6, "blue", "red")]
    [InlineData(7, "black", "green")]
    [InlineData(8, "green", "black")]
    public void Exif_orientation_turns_it_upright(int orientation, string left, string right)
    {
        byte[] jpeg = Jpeg("-jpeg");
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0,
        ];
        byte[] turned = [.. jpeg[..2], .. exif, .. jpeg[2..]];
        int width = orientation >= 5 ? 16 : 32, height = 48 - width;
        byte[] pixels = ImagePage.Render(ImagePage.Write(turned, new DiagnosticBag()), width, height);
        Assert.Equal((left, right), (NameAt(width / 4), NameAt(width * 3 / 4)));

        string NameAt(int x)
        {
            int at = 3 * (height / 4 * width + x);
            return (pixels[at] > 128, pixels[at + 1] > 128, pixels[at + 2] > 128) switch
            {
                (true, false, false) => "red",
                (false, true, false) => "green",
                (false, false, true) => "blue",
                _ => "black",
            };
        }
    }

    [JudgeFact("pdftoppm")]
    public void Cut_files_are_faults()
    {
        byte[] jpeg = Jpeg("-jpeg");
        for (int at = 0; at < jpeg.Length - 2; at += 5)
            Assert.NotNull(Read(jpeg[..at]).Fault);

        static PdfImage Read(byte[] data) => ImageReader.Read(new LoadedImage(new(data), new ImageInfo(ImageFormat.Jpeg, 32, 16), default));
    }

    [JudgeTheory("pdftoppm", "pdfcheck")]
    [InlineData(false)]
    [InlineData(true)]
    public void Four_colours_go_in_with_a_profile(bool withProfile)
    {
        byte[] jpeg = Jpeg("-jpegcmyk");
        var diagnostics = new DiagnosticBag();
        byte[] pdf = ImagePage.Write(withProfile ? WithProfile(jpeg, CmykProfile.Create()) : jpeg, diagnostics);
        Assert.Equal(withProfile ? [] : ["DX0341"], diagnostics.Items.Select(item => item.Id));
        byte[] pixels = ImagePage.Render(pdf, 32, 16);
        Assert.Equal(["red", "green", "blue", "black"], new[] { (8, 4), (24, 4), (8, 12), (24, 12) }.Select(place => Name(pixels, 3 * (place.Item2 * 32 + place.Item1))));

        static string Name(byte[] pixels, int at) => (pixels[at], pixels[at + 1], pixels[at + 2]) switch
        {
            var (red, green, blue) when Math.Max(red, Math.Max(green, blue)) < 70 => "black",
            var (red, green, blue) when red > 1.5 * Math.Max(green, blue) => "red",
            var (red, green, blue) when green > 1.5 * Math.Max(red, blue) => "green",
            var (red, green, blue) when blue > 1.5 * Math.Max(red, green) => "blue",
            _ => "other",
        };
    }

    [JudgeFact("pdftoppm", "pdfcheck")]
    public void A_profile_in_pieces_gives_the_colours()
    {
        var diagnostics = new DiagnosticBag();
        byte[] pixels = ImagePage.Render(ImagePage.Write(WithProfile(Jpeg("-jpeg"), SwappedProfile.Create()), diagnostics), 32, 16);
        Assert.Empty(diagnostics.Items);
        int red = 3 * (4 * 32 + 8);
        Assert.True(pixels[red] < 60 && pixels[red + 2] > 200, "Red and blue should have changed places.");
    }

    [JudgeFact("pdftoppm", "pdfcheck")]
    public void A_profile_for_other_colours_is_told_and_left_out()
    {
        var diagnostics = new DiagnosticBag();
        byte[] pixels = ImagePage.Render(ImagePage.Write(WithProfile(Jpeg("-jpeg"), CmykProfile.Create()), diagnostics), 32, 16);
        Assert.Equal("DX0340", Assert.Single(diagnostics.Items).Id);
        Assert.True(pixels[3 * (4 * 32 + 8)] > 200);
    }

    /// <summary>The profile in two segments of which the second comes first.</summary>
    private static byte[] WithProfile(byte[] jpeg, byte[] profile)
    {
        int half = profile.Length / 2;
        return [.. jpeg[..2], .. Segment(2, profile[half..]), .. Segment(1, profile[..half]), .. jpeg[2..]];

        static byte[] Segment(byte number, byte[] piece) =>
            [0xFF, 0xE2, (byte)((piece.Length + 16) >> 8), (byte)(piece.Length + 16), .. "ICC_PROFILE\0"u8, number, 2, .. piece];
    }

    /// <summary>A picture of four quarters that poppler makes.</summary>
    private static byte[] Jpeg(string format)
    {
        PageItem[] items =
        [
            new FillItem(new Rect(0, 0, 16, 8), new Color(255, 0, 0)), new FillItem(new Rect(16, 0, 16, 8), new Color(0, 255, 0)),
            new FillItem(new Rect(0, 8, 16, 8), new Color(0, 0, 255)), new FillItem(new Rect(16, 8, 16, 8), Color.Black),
        ];
        using var folder = new TemporaryFolder();
        using (FileStream stream = File.Create(folder.File("quarters.pdf")))
        {
            DocumentWriter.Write(
                new PageList([new Page(32, 16, "1", items)], LogicalNode.CreateRoot(), []), new DocumentWriterOptions(SamplePages.Info),
                stream, new DiagnosticBag());
        }

        JudgeResult result = Judges.Run("pdftoppm", format, "-r", "72", "-singlefile", folder.File("quarters.pdf"), folder.File("quarters"));
        Assert.True(result.ExitCode == 0, result.Error);
        return File.ReadAllBytes(folder.File("quarters.jpg"));
    }
}
