using DocExport.Model;
using DocExport.Model.Serialization;

namespace DocExport.Tests.Model;

public sealed class NodeTests
{
    [Fact]
    public void Nodes_with_the_same_content_are_equal_wherever_they_came_from()
    {
        var here = new Paragraph(["Hello ", new Emphasis(["world"])]) { SourceSpan = new("a.md", 1, 1, 13) };
        var there = new Paragraph(["Hello ", new Emphasis(["world"])]) { SourceSpan = new("b.md", 7, 2, 13) };

        Assert.Equal(here, there);
        Assert.Equal(here.GetHashCode(), there.GetHashCode());
    }

    [Fact]
    public void Nodes_with_other_attributes_differ() =>
        Assert.NotEqual(new Paragraph(["Hello"]), new Paragraph(["Hello"]) { Attributes = new() { Id = "x" } });

    [Fact]
    public void Query_finds_nodes_in_reading_order()
    {
        var document = new Document
        {
            Blocks = [new BlockQuote([new Heading(2, ["one"])]), new Heading(1, [new Strong(["two"])])],
            Footnotes = [new("n", [new Paragraph(["three"])])],
        };

        Assert.Equal(["one", "two", "three"], document.Query<TextRun>().Select(run => run.Text));
    }

    [Fact]
    public void Walk_replaces_removes_and_multiplies_at_any_depth()
    {
        var document = new Document
        {
            Blocks = [new BulletList([new([new Paragraph(["a", new Strong(["b"])]), new ThematicBreak()])])],
        };

        Document walked = document.Walk(
            block => block is ThematicBreak ? [] : [block],
            inline => inline is TextRun run ? [run.Text + run.Text, new LineBreak()] : [inline]);

        Assert.Equal(
            """
            bulletList
              listItem
                paragraph
                  "aa" lineBreak strong["bb" lineBreak]

            """,
            DocumentDump.Write(walked));
    }

    [Fact]
    public void Walk_shares_inlines_it_leaves_alone()
    {
        var paragraph = new Paragraph([new Emphasis(["kept"])]);

        Document walked = new Document { Blocks = [paragraph] }.Walk(inlines: inline => [inline]);

        Assert.Same(paragraph.Content, ((Paragraph)walked.Blocks[0]).Content);
    }

    [Fact]
    public void A_tree_ten_thousand_deep_is_walked_without_recursion()
    {
        Block block = new Paragraph(["bottom"]);
        for (int i = 0; i < 10_000; i++)
            block = new BlockQuote([block]);

        Assert.Equal(10_002, block.DescendantsAndSelf().Count());
    }
}
