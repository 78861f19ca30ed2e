using DocExport.Export;
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
            Save(folder, "empty", new Document()),
            Save(folder, "untitled", new Document { Blocks = [new Paragraph(["text alone"])] }),
            Save(folder, "arabic", new Document { Metadata = new() { Title = "كتاب", Language = LanguageTag.Parse("ar") }, Blocks = [new Paragraph(["نص"])] }),
            Save(folder, "long", new Document { Blocks = [new Heading(1, ["Long"]), .. Enumerable.Range(0, 9000).Select(i => new Paragraph([$"Paragraph {i} of a file that has to be cut."]))] }),
        ];
        JudgeResult result = Judges.Run("epub", ["--strict", .. files]);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    [JudgeFact("epub", "java", "node", "chromium")]
    public void ReadersOpenEveryPlace()
    {
        using var folder = new TemporaryFolder();
        JudgeResult result = Judges.Run("epub", "--full", "--strict", Save(folder, "torture", TortureDocument.Create()));
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    private static string Save(TemporaryFolder folder, string name, Document document)
    {
        string path = folder.File(name + ".epub");
        int blocks = document.Query<Block>().Count();
        document.SaveAsEpub(path, new EpubOptions
        {
            Pages = new PageMap([.. Enumerable.Range(0, blocks).Select(i => new PageStart($"p{i}", i, i))]),
        });
        return path;
    }
}
