using System.Text;
using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Pdf.Layout.Pages;
using DocExport.Resources;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Layout.Figures;

public sealed class PanelsTests
{
    [Fact]
    public void Images_of_a_paragraph_stand_side_by_side_equally_high_over_the_whole_measure()
    {
        LaidDocument laid = Lay("![a](900x600.svg) ![b](600x600.svg)");
        Rect[] boxes = Boxes(laid);
        Assert.Equal(boxes[0].Y, boxes[1].Y, 2);
        Assert.Equal(boxes[0].Height, boxes[1].Height, 2);
        Assert.Equal(laid.Geometry.Inner, boxes[0].X, 2);
        Assert.Equal(laid.Geometry.Inner + laid.Geometry.Measure, boxes[1].Right, 2);
        Assert.Equal(["a", "b"], Figures(laid).Select(figure => figure.AlternativeText));
    }

    [Fact]
    public void Badges_stay_in_a_line_of_text()
    {
        LaidDocument laid = Lay("[![a](91x20.svg)](https://example.org) ![b](92x20.svg) ![c](93x20.svg)");
        Rect[] boxes = Boxes(laid);
        Assert.Equal([91 * 0.75, 92 * 0.75, 93 * 0.75], boxes.Select(box => Math.Round(box.Width, 2)));
        // Whichever way their heights were rounded.
        Assert.All(boxes, box => Assert.Equal(boxes[0].Y, box.Y, 2));
    }

    [Fact]
    public void A_group_has_one_number_and_letters_for_its_parts()
    {
        LaidDocument laid = Lay("See [](#all) and [](#b).\n\n::: {.figures #all}\n![a](600x600.svg \"One\")\n\n![b](600x600.svg \"Two\"){#b}\n\nBoth.\n:::");
        string[] texts = [.. laid.RunsOf(0).Select(run => run.Text)];
        string all = string.Join(' ', texts);
        Assert.Contains("Figure\u00A01", all, StringComparison.Ordinal);
        Assert.Contains("Figure 1b", all, StringComparison.Ordinal);
        Assert.Contains("(a)", all, StringComparison.Ordinal);
        Rect[] boxes = Boxes(laid);
        Assert.Equal(boxes[0].X, laid.Find(0, "(a)").X, 2);
        Assert.Equal(boxes[1].X, laid.Find(0, "(b)").X, 2);
        Assert.True(laid.Find(0, "Both").Baseline > laid.Find(0, "Two").Baseline);
        LogicalNode[] figures = Figures(laid);
        Assert.All(figures, figure => Assert.Equal([LogicalRole.Content, LogicalRole.Caption], figure.Children.Select(child => child.Role)));
        Assert.Equal(LogicalRole.Caption, figures[0].Parent!.Children.Last().Role);
        Assert.Contains(laid.Pages[0].Items.OfType<DestinationItem>(), place => place.Id == "b" && place.Position.X == boxes[1].X);
    }

    [Fact]
    public void A_linked_image_can_be_followed_all_over()
    {
        LaidDocument laid = Lay("[![a](600x600.svg)](https://example.org) ![b](600x600.svg)");
        LinkItem link = Assert.Single(laid.Pages[0].Items.OfType<LinkItem>());
        Assert.Equal("a", link.Description);
        Assert.Equal(Boxes(laid)[0], Assert.Single(link.Areas));
        Assert.Equal(LogicalRole.Link, Figures(laid)[0].Parent!.Role);
    }

    [Fact]
    public void A_linked_image_without_description_says_what_its_link_says()
    {
        LaidDocument laid = Lay("[![](600x600.svg)](https://example.org \"Home\") ![b](600x600.svg)");
        Assert.Equal(["Home", "b"], Figures(laid).Select(figure => figure.AlternativeText));
    }

    [Fact]
    public void Decoration_is_no_content()
    {
        LaidDocument laid = Lay("![](600x600.svg){role=presentation} ![b](600x600.svg)");
        Assert.Single(Figures(laid));
        Assert.Equal([null, LogicalRole.Content], laid.Pages[0].Items.OfType<GraphicItem>().Select(item => item.Owner?.Role));
    }

    [Theory]
    [InlineData("![a](200x200.svg){.center}", 0.5)]
    [InlineData("![a](200x200.svg){align=right}", 1)]
    [InlineData("<p align=\"center\"><img src=\"200x200.svg\" alt=\"a\"></p>", 0.5)]
    [InlineData("![a](200x200.svg)", 0)]
    public void Figures_are_aligned_as_asked(string markdown, double share)
    {
        LaidDocument laid = Lay(markdown);
        Rect box = Assert.Single(Boxes(laid));
        Assert.Equal(laid.Geometry.Inner + (share * (laid.Geometry.Measure - box.Width)), box.X, 2);
    }

    [Fact]
    public void Nothing_is_lost_of_very_many()
    {
        LaidDocument laid = Lay(string.Join(' ', Enumerable.Repeat("![a](600x600.svg)", 60)));
        Assert.Equal(60, laid.Pages.Sum(page => page.Items.OfType<GraphicItem>().Count()));
        Assert.All(laid.Pages.SelectMany(page => page.Items.OfType<GraphicItem>()), item => Assert.True(item.Box.Bottom < 800));
    }

    [Theory]
    // 300 points across at 96 dots per inch: wider than a third of the line.
    [InlineData("![a](400x100.png)", true)]
    [InlineData("![a](100x50.png)", false)]
    [InlineData("![a](100x50.png){width=100pt}", true)]
    [InlineData("![a](1200x100.png)", false)]
    public void Coarse_images_are_told_of_where_it_shows(string markdown, bool told) =>
        Assert.Equal(told ? [DiagnosticIds.ImageCoarse.Id] : [], Lay(markdown).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void Many_coarse_images_are_summed_up()
    {
        LaidDocument laid = Lay(string.Join("\n\n", Enumerable.Range(0, 9).Select(i => $"![a](40{i}x100.png)")));
        Assert.Equal(
            [DiagnosticIds.ImageCoarse.Id, DiagnosticIds.ImageCoarse.Id, DiagnosticIds.ImageCoarse.Id, DiagnosticIds.ImagesCoarse.Id],
            laid.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.StartsWith("6 more", laid.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    private static LaidDocument Lay(string markdown) => LaidDocument.Of(MarkdownReader.Read(markdown) with { Resources = new Pictures() });

    private static Rect[] Boxes(LaidDocument laid) =>
        [.. laid.Pages[0].Items.Select(item => item switch { GraphicItem graphic => graphic.Box, ImageItem image => image.Box, _ => default }).Where(box => box.Width > 0)];

    private static LogicalNode[] Figures(LaidDocument laid) => [.. All(laid.List.Structure).Where(node => node.Role == LogicalRole.Figure)];

    private static IEnumerable<LogicalNode> All(LogicalNode node) => node.Children.SelectMany(All).Prepend(node);

    /// <summary>Pictures as large as their names say.</summary>
    private sealed class Pictures : IResourceResolver
    {
        public ResourceResult Resolve(string source)
        {
            int[] size = [.. source.Split('.')[0].Split('x').Select(int.Parse)];
            return ResourceResult.Found(source.EndsWith(".svg", StringComparison.Ordinal)
                ? Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' width='{size[0]}' height='{size[1]}'><rect width='9' height='9'/></svg>")
                : new SamplePng(size[0], size[1], 0, 1).Encode());
        }
    }
}
