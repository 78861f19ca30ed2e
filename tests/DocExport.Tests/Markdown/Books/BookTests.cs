using DocExport.Markdown;
using DocExport.Model;
using DocExport.Testing;
using DocExport.Transforms;

namespace DocExport.Tests.Markdown.Books;

public sealed class BookTests
{
    [Fact]
    public void Reads_parts_and_chapters()
    {
        using var folder = new TemporaryFolder();
        folder.Write("preface.md", "# Preface\n");
        folder.Write("a/one.md", "# One\n\n![](img/p.png) [two](../two.md#end) [start](../two.md) [self](#one)\n\n[^1] a\n\n[^1]: n\n");
        folder.Write("two.md", "---\ntitle: Two\nlang: de\n---\n\n## One\n\n[own](#one)[^1]\n\n## End\n\n[^1]: m\n");
        string book = folder.Write("book.yml", """
            title: A Book
            authors: [{name: Ann Lee, sort-name: "Lee, Ann", role: editor}, Bo]
            toc: yes
            front-matter: [preface.md]
            chapters:
              - part: First
                chapters:
                  - a/one.md
              - two.md
            """);
        Document document = MarkdownReader.ReadBook(book);
        Assert.Empty(document.Diagnostics);
        Assert.Equal("A Book", document.Metadata.Title);
        Assert.Equal([new Contributor("Ann Lee") { SortName = "Lee, Ann", Role = "edt" }, new Contributor("Bo")], document.Metadata.Authors);
        Assert.True(document.Settings.Contents);
        Division[] divisions = [.. document.Query<Division>()];
        Assert.Equal([DivisionKind.FrontMatter, DivisionKind.Part, DivisionKind.Chapter, DivisionKind.Chapter], divisions.Select(division => division.Kind));
        Assert.Equal(["preface.md", null, "a/one.md", "two.md"], divisions.Select(division => division.File));
        Assert.Equal(LanguageTag.Parse("de"), divisions[3].Attributes.Language);
        Assert.Equal(["preface", "first", "one", "two", "two-one", "end"], document.Query<Heading>().Select(heading => heading.Attributes.Id!));
        Assert.Equal(["#end", "#two", "#one", "#two-one"], document.Query<Link>().Select(link => link.Target));
        Assert.Equal("a/img/p.png", document.Query<Image>().Single().Source);
        Assert.Equal(2, document.Footnotes.Select(note => note.Label).Distinct().Count());
        Assert.Empty(DocumentResolver.Resolve(document, ResolveOptions.Default).Diagnostics);
    }

    [Theory]
    [InlineData("title: A\nlang: de", null)]
    [InlineData("title: A\ntags: [a]\ndate: 2024-01-01", "DX0209@3:1")]
    [InlineData("macros: { R: x }", "DX0209@2:1")]
    public void A_chapter_is_told_the_first_key_that_belongs_to_the_book(string frontMatter, string? diagnostic)
    {
        using var folder = new TemporaryFolder();
        string chapter = folder.Write("deep/a.md", $"---\n{frontMatter}\n---\n\n# A\n");

        Document document = MarkdownReader.ReadBook(folder.Write("book.yml", "chapters: [deep/a.md]\n"));

        Assert.Equal(diagnostic, document.Diagnostics.Select(each => $"{each.Id}@{each.Span.Line}:{each.Span.Column}").SingleOrDefault());
        Assert.All(document.Diagnostics, each => Assert.Equal(chapter, each.Span.File));
    }

    [Fact]
    public void Chapters_are_called_as_the_caller_would_call_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("deep/a.md", "# A\n");
        folder.Write("deep/b.md", "# B\n");
        folder.Write("book.yml", "chapters: [deep/a.md]\n");
        string below = Path.GetRelativePath(".", folder.Path);

        string? ofBook = MarkdownReader.ReadBook(Path.Combine(below, "book.yml")).Query<Heading>().First().SourceSpan.File;
        string? ofFiles = MarkdownReader.ReadFiles([Path.Combine(below, "deep/a.md"), Path.Combine(below, "deep/b.md")]).Query<Heading>().First().SourceSpan.File;

        Assert.Equal(Path.Combine(below, "deep/a.md"), ofBook);
        Assert.Equal(Path.Combine(below, "deep/a.md"), ofFiles);
    }

    [Theory]
    [InlineData("chapters: [a.md, b.md]", "DX0207@1:18")]
    [InlineData("chapters: [a.md, ../x.md]", "DX0210@1:18")]
    [InlineData("chapters: [a.md, a.md]", "DX0211@1:18")]
    [InlineData("chapters: [a.md, more.yml]", "DX0114@1:18")]
    [InlineData("title: x", "DX0208@1:1")]
    [InlineData("chapters: a.md", "DX0203@1:11 DX0208@1:1")]
    [InlineData("chaptres: [a.md]", "DX0202@1:1 DX0208@1:1")]
    [InlineData("chapters: [dead.md]", "DX0508@1:1 DX0508@1:19")]
    [InlineData("chapters: [a.md\ntitle: [", "DX0201@1:11")]
    public void Tells_what_is_wrong(string yaml, string diagnostics)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "a");
        folder.Write("dead.md", "[x](dead.md#bgin) [y](z.md)\n\n# Begin");
        Document document = MarkdownReader.ReadBook(folder.Write("book.yml", yaml));
        Assert.Equal(diagnostics, string.Join(' ', document.Diagnostics.Select(each => $"{each.Id}@{each.Span.Line}:{each.Span.Column}")));
    }

    [Fact]
    public void Reads_files_as_one_book()
    {
        using var folder = new TemporaryFolder();
        string one = folder.Write("x/1.md", "---\ntitle: T\n---\n# A\n");
        string two = folder.Write("y/2.md", "# A\n\n![](p.png) [a](../x/1.md)");
        Document document = MarkdownReader.ReadFiles([one, two]);
        Assert.Empty(document.Diagnostics);
        Assert.Equal("T", document.Metadata.Title);
        Assert.Equal(["a", "2-a"], document.Query<Heading>().Select(heading => heading.Attributes.Id!));
        Assert.Equal("y/p.png", document.Query<Image>().Single().Source);
        Assert.Equal("#a", document.Query<Link>().Single().Target);
        Assert.Throws<FileNotFoundException>(() => MarkdownReader.ReadFiles([folder.File("no.md")]));
    }
}
