using DocExport.Markdown;
using DocExport.Model;
using DocExport.Transforms;

namespace DocExport.Tests.Transforms;

public sealed class DocumentResolverTests
{
    [Fact]
    public void Shares_what_it_leaves_alone()
    {
        var paragraph = new Paragraph(["Text"]);
        var document = new Document
        {
            Blocks = [new Heading(1, ["Head"]), new BulletList([new([paragraph])]), new Table([new()], [], [new([new([paragraph])])]), paragraph],
        };
        Document resolved = DocumentResolver.Resolve(document, new());
        Assert.Equal(3, resolved.Query<Paragraph>().Count());
        Assert.All(resolved.Query<Paragraph>(), found => Assert.Same(paragraph, found));
        Assert.Same(document.Query<BulletList>().Single(), resolved.Query<BulletList>().Single());
    }

    [Fact]
    public void Numbers_notes_by_their_first_call_and_those_that_notes_call_last()
    {
        Document document = Resolve("a[^z] b[^y] c[^z]\n\n[^n]: in note\n[^y]: y\n[^z]: z[^n]\n");
        Assert.Empty(document.Diagnostics);
        Assert.Equal(["z", "y", "n"], document.Footnotes.Select(note => note.Label));
        Assert.Equal(["1", "2", "1", "3"], document.Query<FootnoteReference>().Select(call => call.Number!));
    }

    [Fact]
    public void Drops_notes_without_a_call_and_calls_without_a_note()
    {
        var document = new Document
        {
            Blocks = [new Paragraph([new FootnoteReference("a")])],
            Footnotes = [new Footnote("b", [new Paragraph(["text"])])],
        };
        document = DocumentResolver.Resolve(document, ResolveOptions.Default);
        Assert.Equal(["DX0502", "DX0501"], document.Diagnostics.Select(each => each.Id));
        Assert.Equal([new Paragraph(["[^a]"])], document.Blocks);
    }

    [Theory]
    [InlineData("# A\n## B\n# C", "1 2 1", "")]
    [InlineData("## A\n### B\n## C", "1 2 1", "DX1202")]
    [InlineData("---\ntitle: T\n---\n## A\n### B\n## C", "1 2 1", "")]
    [InlineData("---\ntitle: T\n---\n### A", "1", "DX1202")]
    [InlineData("# A\n#### B\n#### C\n## D", "1 2 2 2", "DX1201")]
    public void Repairs_heading_levels(string markdown, string levels, string diagnostics)
    {
        Document document = Resolve(markdown);
        Assert.Equal(levels, string.Join(' ', document.Query<Heading>().Select(heading => heading.Level)));
        Assert.Equal(diagnostics, string.Join(' ', document.Diagnostics.Select(each => each.Id)));
    }

    [Fact]
    public void Numbers_sections_below_the_title()
    {
        Document document = Resolve("# T\n## A\n### B\n## C {.unnumbered}\n## D", new ResolveOptions { NumberSections = true });
        Assert.Equal([null, "1", "1.1", null, "2"], document.Query<Heading>().Select(heading => heading.Number));
    }

    [Fact]
    public void Numbers_only_what_is_referred_to()
    {
        Document document = Resolve("![](a.png \"A\")\n\n![](b.png \"B\"){#b}\n\n[](#b) [](#b){.title} [](#s)\n\n# S\n");
        Assert.Equal([null, "1"], document.Query<Figure>().Select(figure => figure.Number));
        Assert.Equal(["Figure 1", "B", "S"], document.Query<CrossReference>().Select(reference => reference.Text!));
        Assert.Equal("S", document.Metadata.Title);
    }

    [Fact]
    public void Takes_away_links_that_lead_nowhere()
    {
        Document document = Resolve("# Setup\n\n[a](#setpu) [](#x)");
        Assert.Equal(["DX0505", "DX0506"], document.Diagnostics.Select(each => each.Id));
        Assert.Equal("Did you mean '#setup'?", document.Diagnostics[0].Hint);
        Assert.Equal(new Paragraph([new Span(["a"]), " ", "x"]), document.Blocks[1]);
    }

    [Fact]
    public void Makes_ids_unique()
    {
        Document document = Resolve("# A {#x}\n\nb {#x}");
        Assert.Equal("DX0507", Assert.Single(document.Diagnostics).Id);
        Assert.Equal("x-1", document.Blocks[1].Attributes.Id);
    }

    [Fact]
    public void Lowers_custom_nodes_but_not_for_ever()
    {
        Document document = DocumentResolver.Resolve(new Document { Blocks = [new Twice("a")] }, ResolveOptions.Default);
        Assert.Equal([new Paragraph(["a"]), new Paragraph(["a"])], document.Blocks);
        document = DocumentResolver.Resolve(new Document { Blocks = [new Endless()] }, ResolveOptions.Default);
        Assert.Equal("DX1203", Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void Refuses_trees_too_deep_for_recursion()
    {
        Block block = new Paragraph(["a"]);
        for (int i = 0; i < 100_000; i++)
            block = new Container([block]);
        Document document = DocumentResolver.Resolve(new Document { Blocks = [block] }, ResolveOptions.Default);
        Assert.Equal("DX1204", Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void Changes_nothing_the_second_time()
    {
        Document once = Resolve("## A\n\n[](#a) x[^n]\n\n[^n]: y\n");
        Document twice = DocumentResolver.Resolve(once, ResolveOptions.Default);
        Assert.Equal(once, twice);
    }

    [Theory]
    [InlineData("de-AT", "Abbildung", "3. März 2025")]
    [InlineData("zh-TW", "圖", "2025年3月3日")]
    [InlineData("nb", "Figur", "3. mars 2025")]
    [InlineData("xx", "Figure", "3 March 2025")]
    public void Speaks_the_language(string language, string figure, string date)
    {
        Labels labels = Labels.For(LanguageTag.Parse(language));
        Assert.Equal(figure, labels.Figure);
        Assert.Equal(date, labels.Date(new DateOnly(2025, 3, 3)));
    }

    [Fact]
    public void Has_all_words_and_months_of_each_language()
    {
        Assert.All(LabelTable.Words.Values, words => Assert.Equal(21, words.Split('|').Count(word => word.Length > 0)));
        Assert.All(LabelTable.Months.Values, months => Assert.Contains(months.Split(' ').Length, new[] { 1, 12 }));
        Assert.Equal(LabelTable.Words.Keys, LabelTable.Months.Keys);
        Assert.Equal(LabelTable.Words.Keys, LabelTable.DatePatterns.Keys);
    }

    private static Document Resolve(string markdown, ResolveOptions? options = null) =>
        DocumentResolver.Resolve(MarkdownReader.Read(markdown), options ?? ResolveOptions.Default);

    private sealed record Twice(string Text) : CustomBlock
    {
        public override NodeList<Block> Lower() => [new Paragraph([Text]), new Paragraph([Text])];
    }

    private sealed record Endless : CustomBlock
    {
        public override NodeList<Block> Lower() => [this, this];
    }
}
