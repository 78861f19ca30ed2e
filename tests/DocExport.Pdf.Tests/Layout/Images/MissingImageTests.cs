using DocExport.Model;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Tests.Layout.Images;

public sealed class MissingImageTests
{
    [Fact]
    public void ItsWordsStandOnAFieldAcrossTheMeasure()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph([new Image("none.png", "A harbour")])]);
        IReadOnlyList<PageItem> items = laid.Pages[0].Items;
        FillItem field = Assert.Single(items.OfType<FillItem>());
        Assert.Equal(laid.Geometry.Measure, field.Box.Width, 0.01);
        GlyphRunItem words = items.OfType<GlyphRunItem>().First(item => item.Baseline > field.Box.Y + 10 && item.Baseline < field.Box.Bottom - 5);
        Assert.True(words.Run.Face.Style.Italic);
        Assert.InRange(words.X, field.Box.X + 5, field.Box.X + 15);
    }
}
