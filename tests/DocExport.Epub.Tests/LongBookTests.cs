using System.Globalization;
using System.Text;
using DocExport.Markdown;

namespace DocExport.Epub.Tests;

[Collection(RunsAlone.Name)]
public class LongBookTests
{
    private const int Chapters = 112, Enough = 1_300_000;

    [Fact]
    public void ABookOf112ChaptersIsWrittenInUnderASecond()
    {
        string markdown = Markdown();
        Assert.InRange(markdown.Length, Enough, Enough * 11 / 10);
        // Processor time, which is no less than that of a clock on a machine with nothing else to do.
        TimeSpan quickest = Enumerable.Range(0, 3).Min(_ =>
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            var book = new ReadBook(MarkdownReader.Read(markdown));
            TimeSpan taken = Environment.CpuUsage.TotalTime - start;
            Assert.Equal(Chapters, book.Names.Count(name => name.StartsWith("EPUB/text/ch", StringComparison.Ordinal)));
            Assert.Empty(book.Ids);
            return taken;
        });
        Assert.InRange(quickest, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    /// <summary>Prose, code, tables, lists, notes and formulas in about the shares of a technical book.</summary>
    private static string Markdown()
    {
        var text = new StringBuilder(Enough);
        for (int chapter = 1; chapter <= Chapters; chapter++)
        {
            text.Append(CultureInfo.InvariantCulture, $"# Chapter {chapter}\n\nIt has notes[^{chapter}] and points to [another](#section-{chapter}-2).\n\n");
            for (int section = 1; text.Length < (long)Enough * chapter / Chapters; section++)
            {
                text.Append(CultureInfo.InvariantCulture, $"## Section {section} {{#section-{chapter}-{section}}}\n\n");
                for (int i = 0; i < 4; i++)
                    text.Append("A paragraph with *emphasis*, **strong words**, `code` and a [link](https://example.org/page), long enough to run over several lines of a page, \"quoted\" as people do -- with dashes.\n\n");
                text.Append("```rust\nfn main() {\n    let values: Vec<i32> = vec![1, 2, 3]; // a comment\n    println!(\"{:?} {}\", values, values.len());\n}\n```\n\n");
                text.Append("- one item\n- another item\n  - and one within it\n\n| Name | Value |\n|------|------:|\n| one  |   1.5 |\n| two  |  12.0 |\n\nThe area is $\\pi r^2$.\n\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"[^{chapter}]: The note of chapter {chapter}.\n\n");
        }

        return text.ToString();
    }
}
