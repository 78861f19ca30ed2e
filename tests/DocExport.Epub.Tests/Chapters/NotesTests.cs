using System.Text.RegularExpressions;
using DocExport.Model;

namespace DocExport.Epub.Tests.Chapters;

public class NotesTests
{
    private static readonly Document Noted = new()
    {
        Blocks = [new Heading(1, ["One"]), new Paragraph(["a", new FootnoteReference("n")])],
        Footnotes = [new Footnote("n", [new Paragraph(["The note."])]) { Attributes = new() { Id = "own" } }],
    };

    [Fact]
    public void TheyPopUpWhereReadingSystemsCanDoSo()
    {
        string chapter = new ReadBook(Noted).Chapter(1);
        Assert.Contains("epub:type=\"noteref\" role=\"doc-noteref\">1</a>", chapter, StringComparison.Ordinal);
        Assert.Contains("<aside id=\"x-note-1\" epub:type=\"footnote\" role=\"doc-footnote\">", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void OnRequestTheyAreASectionWithAHeadingAndWaysBack()
    {
        string chapter = new ReadBook(Noted, new EpubOptions { Notes = NoteDisplay.Visible }).Chapter(1);
        Assert.DoesNotContain("epub:type=\"noteref\"", chapter, StringComparison.Ordinal);
        Assert.DoesNotContain("epub:type=\"footnote", chapter, StringComparison.Ordinal);
        Assert.Contains("href=\"#x-note-1\" role=\"doc-noteref\">1</a>", chapter, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"x-notes\" class=\"notes-title\">", chapter, StringComparison.Ordinal);
        Assert.Contains("<div id=\"x-note-1\" class=\"visible-note\" role=\"doc-footnote\">", chapter, StringComparison.Ordinal);
        Assert.Contains("href=\"#x-call-1-1\" role=\"doc-backlink\"", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void NoTwoOfAChapterHaveOneNumber()
    {
        // Each chapter begins with 1, and the second calls the first one's note again.
        var book = new Document
        {
            Settings = new() { NumberNotesByChapter = true },
            Blocks = [new Heading(1, ["One"]), Calls("a"), new Heading(1, ["Two"]), Calls("b"), Calls("a"), Calls("c")],
            Footnotes = [.. "abc".Select(label => new Footnote(label.ToString(), [new Paragraph(["A note."])]))],
        };
        Assert.Equal(["1", "2", "3"], Regex.Matches(new ReadBook(book).Chapter(2), "doc-noteref\">([0-9]+)<").Select(match => match.Groups[1].Value));

        static Paragraph Calls(string label) => new([new FootnoteReference(label)]);
    }
}
