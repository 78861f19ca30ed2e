using DocExport.Diagnostics;
using DocExport.Pdf.Images;
using DocExport.Resources;
using DocExport.Resources.Pixels.Png;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Images;

public class PngImageTests
{
    private static readonly byte[] Palette = [255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30];

    public static TheoryData<int, int> Kinds => new()
    {
        { 0, 1 }, { 0, 2 }, { 0, 4 }, { 0, 8 }, { 0, 16 }, { 2, 8 }, { 2, 16 },
        { 3, 2 }, { 3, 4 }, { 3, 8 }, { 4, 8 }, { 4, 16 }, { 6, 8 }, { 6, 16 },
    };

    [JudgeTheory("pdftoppm", "pdfcheck")]
    [MemberData(nameof(Kinds))]
    public void Every_kind_shows_its_pixels(int colorType, int depth) => Check(Encoder(colorType, depth));

    [JudgeTheory("pdftoppm", "pdfcheck")]
    [MemberData(nameof(Kinds))]
    public void Every_kind_shows_its_pixels_when_interlaced(int colorType, int depth) =>
        Check(Encoder(colorType, depth) with { Interlaced = true });

    [JudgeFact("pdftoppm", "pdfcheck")]
    public void Transparent_colours_are_left_out()
    {
        Check(Encoder(0, 8) with { Transparency = [0, 77] });
        Check(Encoder(2, 8) with { Transparency = [0, 0, 0, 55, 0, 110] });
        Check(Encoder(3, 2) with { Transparency = [255, 0] });
        Check(Encoder(3, 8) with { Transparency = [0, 128] });
        Check(Encoder(3, 4) with { Transparency = [40, 0, 255], Interlaced = true });
    }

    [Fact]
    public void Rows_without_alpha_are_taken_over_undecoded()
    {
        byte[] file = Encoder(2, 8).Encode();
        PdfImage image = Read(file);
        using Stream rows = PngFile.Read(file).OpenRows();
        using var compressed = new MemoryStream();
        rows.CopyTo(compressed);
        Assert.Equal(compressed.ToArray(), image.Data.ToMemory().ToArray());
        Assert.Null(image.SoftMask);
    }

    [Fact]
    public void Alpha_that_is_opaque_throughout_needs_no_mask()
    {
        Assert.Null(Read((Encoder(6, 8) with { IsOpaque = true }).Encode()).SoftMask);
        Assert.NotNull(Read(Encoder(6, 8).Encode()).SoftMask);
    }

    [Fact]
    public void Damage_is_a_fault_and_never_an_exception()
    {
        byte[] sound = (Encoder(6, 8) with { Interlaced = true }).Encode();
        for (int at = 8; at < sound.Length; at++)
        {
            Assert.True(Read(sound[..at]).Fault is not null, $"cut at {at}");
            byte[] changed = [.. sound];
            changed[at] ^= 0x55;
            Assert.True(Read(changed).Fault is not null, $"changed at {at}");
        }
    }

    [Fact]
    public void A_damaged_picture_is_reported_and_shown_as_a_grey_area()
    {
        byte[] data = Encoder(2, 8).Encode();
        data[^20] ^= 1;
        var diagnostics = new DiagnosticBag();
        Assert.NotEmpty(ImagePage.Write(data, diagnostics));
        Assert.Equal([DiagnosticIds.DamagedImage.Id], diagnostics.Items.Select(item => item.Id));
    }

    private static SamplePng Encoder(int colorType, int depth) =>
        new(19, 13, colorType, depth) { Palette = colorType == 3 ? Palette : [] };

    private static void Check(SamplePng encoder)
    {
        var diagnostics = new DiagnosticBag();
        byte[] shown = ImagePage.Render(ImagePage.Write(encoder.Encode(), diagnostics), encoder.Width, encoder.Height);
        Assert.Empty(diagnostics.Items);
        for (int at = 0; at < shown.Length; at++)
        {
            int pixel = at / 3;
            int expected = Expected(encoder, pixel % encoder.Width, pixel / encoder.Width)[at % 3];
            Assert.True(Math.Abs(shown[at] - expected) <= 2, $"pixel {pixel % encoder.Width},{pixel / encoder.Width}: {shown[at]}, not {expected}");
        }
    }

    /// <summary>The colour on white.</summary>
    private static int[] Expected(SamplePng encoder, int x, int y)
    {
        int[] sample = encoder.Sample(x, y);
        double scale = (1 << encoder.Depth) - 1;
        double alpha = encoder.ColorType switch
        {
            4 or 6 => sample[^1] / scale,
            3 => sample[0] < encoder.Transparency.Length ? encoder.Transparency[sample[0]] / 255.0 : 1,
            _ => IsKey(encoder, sample) ? 0 : 1,
        };
        return [.. Enumerable.Range(0, 3).Select(channel =>
        {
            double color = encoder.ColorType switch
            {
                3 => encoder.Palette[3 * sample[0] + channel] / 255.0,
                2 or 6 => sample[channel] / scale,
                _ => sample[0] / scale,
            };
            return (int)Math.Round(255 * (color * alpha + 1 - alpha));
        })];
    }

    private static PdfImage Read(byte[] data) => ImageReader.Read(new LoadedImage(new(data), new(ImageFormat.Png, 19, 13), default));

    private static bool IsKey(SamplePng encoder, int[] sample)
    {
        for (int channel = 0; channel < sample.Length && encoder.Transparency.Length > 0; channel++)
        {
            if (sample[channel] != (encoder.Transparency[2 * channel] << 8 | encoder.Transparency[2 * channel + 1]))
                return false;
        }

        return encoder.Transparency.Length > 0;
    }

    [JudgeTheory("pdftoppm", "pdfcheck")]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public void A_profile_gives_the_colours(int colorType)
    {
        var plain = new SamplePng(4, 4, colorType, 8) { IsOpaque = colorType == 6, Palette = colorType == 3 ? [250, 20, 10, 20, 30, 240] : [] };
        var diagnostics = new DiagnosticBag();
        byte[] usual = ImagePage.Render(ImagePage.Write(plain.Encode(), diagnostics), 4, 4);
        byte[] swapped = ImagePage.Render(ImagePage.Write((plain with { Profile = SwappedProfile.Create() }).Encode(), diagnostics), 4, 4);
        Assert.Empty(diagnostics.Items);
        for (int at = 0; at < usual.Length; at += 3)
            Assert.True(Math.Abs(usual[at] - swapped[at + 2]) <= 2 && Math.Abs(usual[at + 2] - swapped[at]) <= 2, $"at {at}");
    }

    [Fact]
    public void A_damaged_profile_is_left_out()
    {
        byte[] png = new SamplePng(4, 4, 2, 8) { Profile = [1, 2, 3] }.Encode();
        PdfImage image = ImageReader.Read(new LoadedImage(new(png), new(ImageFormat.Png, 4, 4), default));
        Assert.Null(image.Fault);
        Assert.Null(image.Profile);
        Assert.NotNull(image.ProfileFault);
    }
}
