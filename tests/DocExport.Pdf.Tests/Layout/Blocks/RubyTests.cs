using DocExport.Model;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Tests.Layout.Blocks;

public class RubyTests
{
    [Fact]
    public void RubyIsAnElementWithItsBaseAndItsReading()
    {
        LogicalNode ruby = Find(Laid(new Ruby(["base"]) { Annotation = ["reading"] }), LogicalRole.Ruby);
        Assert.Equal([LogicalRole.RB, LogicalRole.RT], ruby.Children.Select(child => child.Role));
        Assert.All(ruby.Children, child => Assert.Equal(LogicalRole.Content, Assert.Single(child.Children).Role));
    }

    [Fact]
    public void TheReadingStandsAboveItsBaseInItsOwnLeaf()
    {
        LaidDocument laid = Laid(new Ruby(["base"]) { Annotation = ["reading"] });
        LogicalNode ruby = Find(laid, LogicalRole.Ruby);
        GlyphRunItem content = laid.Find(0, "base"), reading = laid.Find(0, "reading");
        Assert.Same(ruby.Children.ElementAt(0).Children.ElementAt(0), content.Owner);
        Assert.Same(ruby.Children.ElementAt(1).Children.ElementAt(0), reading.Owner);
        Assert.True(reading.Baseline < content.Baseline - 5);
        Assert.Equal(content.Run.FontSize / 2, reading.Run.FontSize, 0.01);
        Assert.Equal(content.X + (content.Run.Width / 2), reading.X + (reading.Run.Width / 2), 0.01);
    }

    [Fact]
    public void ALinkAroundRubyCoversIt()
    {
        LaidDocument laid = Laid(new Link([new Ruby(["base"]) { Annotation = ["reading"] }], "https://example.org/"));
        LinkItem link = Assert.Single(laid.Pages[0].Items.OfType<LinkItem>());
        double wider = Math.Max(laid.Find(0, "base").Run.Width, laid.Find(0, "reading").Run.Width);
        Assert.Equal(wider, Assert.Single(link.Areas).Width, 0.01);
    }

    [Fact]
    public void ANoteCalledInRubyIsStillSet()
    {
        var document = new Document
        {
            Blocks = [new Paragraph([new Ruby(["base", new FootnoteReference("n")]) { Annotation = ["reading"] }])],
            Footnotes = [new Footnote("n", [new Paragraph(["What the note says."])])],
        };
        Assert.Equal(0, LaidDocument.Of(document).PageOf("What the note says."));
    }

    private static LaidDocument Laid(Inline inline) => LaidDocument.Of([new Paragraph(["Some text before ", inline, " and after."])]);

    private static LogicalNode Find(LaidDocument laid, LogicalRole role) => Descendants(laid.List.Structure).First(node => node.Role == role);

    private static IEnumerable<LogicalNode> Descendants(LogicalNode node) => node.Children.SelectMany(Descendants).Prepend(node);
}
