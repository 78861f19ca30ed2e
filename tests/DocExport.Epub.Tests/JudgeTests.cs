using System.Text.Json;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Testing;

namespace DocExport.Epub.Tests;

/// <summary>Outside opinions; each start of the judges costs seconds, and so many books share one.</summary>
public class JudgeTests
{
    [JudgeFact("epub", "java")]
    public void CheckersFindNothing()
    {
        using var folder = new TemporaryFolder();
        string[] files =
        [
            Save(folder, "torture", TortureDocument.Create()),
            Save(folder, "text", MarkdownReader.Read(TortureText.Article())),
            Save(folder, "visible-notes", MarkdownReader.Read(TortureText.Article()), new EpubOptions { Notes = NoteDisplay.Visible, SplitLevel = 3 }),
            Save(folder, "folder", MarkdownReader.ReadBook(TortureText.WriteBook(folder))),
            Save(folder, "commonmark", Examples("commonmark.json")),
            Save(folder, "gfm", Examples("gfm.json")),
            Save(folder, "css", new Document { Blocks = [new Paragraph(["text"])] }, new EpubOptions { ExtraCss = "a{direction:rtl;b:c;;}@import 'x';a{b:url(c)}@media x{a{b:c}" }),
            Save(folder, "formulas", MarkdownReader.ReadFile(Repository.PathTo("tests", "Specs", "formulas", "sheet.md"))),
            Save(folder, "empty", new Document()),
            Save(folder, "untitled", new Document { Blocks = [new Paragraph(["text alone"])] }),
            Save(folder, "arabic", new Document { Metadata = new() { Title = "كتاب", Language = LanguageTag.Parse("ar") }, Blocks = [new Paragraph(["نص"])] }),
            Save(folder, "long", new Document { Blocks = [.. Enumerable.Range(0, 25_000).Select(i => new Paragraph([$"Paragraph {i} of a text of five megabytes that has no heading at all and so has to be cut between {new string('x', 100)} two of them."]))] }),
        ];
        JudgeResult result = Judges.Run("epub", ["--strict", .. files]);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    [JudgeFact("epub", "java", "node", "chromium")]
    public void ReadersOpenEveryPlace()
    {
        using var folder = new TemporaryFolder();
        JudgeResult result = Judges.Run(
            "epub", "--full", "--strict", Save(folder, "torture", TortureDocument.Create()), Save(folder, "text", MarkdownReader.Read(TortureText.Article())));
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    private static string Save(TemporaryFolder folder, string name, Document document, EpubOptions? options = null)
    {
        string path = folder.File(name + ".epub");
        int blocks = Math.Min(document.Query<Block>().Count(), 20);
        document.SaveAsEpub(path, (options ?? new EpubOptions()) with
        {
            PrintedPages = new PageMap([.. Enumerable.Range(0, blocks).Select(i => new PageStart($"p{i}", i, i))]),
        });
        return path;
    }

    /// <summary>The examples of a specification, each a chapter.</summary>
    private static Document Examples(string file)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "DocExport.Tests", "Specs", file)));
        Document[] examples = [.. json.RootElement.EnumerateArray().Select(example => MarkdownReader.Read(example.GetProperty("markdown").GetString()!))];
        return new Document
        {
            Metadata = new() { Title = file },
            Blocks = [.. examples.Select((example, i) => new Division(DivisionKind.Chapter, [new Heading(1, [$"Example {i + 1}"]), .. example.Blocks]))],
            Footnotes = [.. examples.SelectMany(example => example.Footnotes)],
        };
    }
}
