using System.Globalization;
using System.Text;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Testing;
using UglyToad.PdfPig;

namespace DocExport.Pdf.Tests.Text.Scripts;

/// <summary>
/// Documents in many scripts, exported and read back by other programs: the text must come out in its own order whatever the order
/// of the glyphs. White space is left out of the comparison, since lines end anywhere and readers guess spaces from gaps; where words
/// are parted by spaces, that each of them comes out whole is asked on its own.
/// </summary>
public class ScriptTextTests
{
    private static readonly string Samples = Repository.PathTo("tests", "DocExport.Pdf.Tests", "Text", "Scripts", "Samples");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Samples, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [InstalledFontTheory([NotoFonts.Arabic, NotoFonts.Cjk], "pdftotext", "pdfinfo", "mutool", "pdfcheck")]
    [MemberData(nameof(Names))]
    public void Text_reads_back_in_its_own_order(string name)
    {
        Document document = MarkdownReader.ReadFile(Path.Combine(Samples, name + ".md"));
        using var folder = new TemporaryFolder();
        string path = folder.File(name + ".pdf");
        ExportReport report = new PdfExporter(new PdfOptions { FontPaths = [.. NotoFonts.All] }).Export(document, path);
        Assert.Empty(report.Diagnostics);
        Assert.Equal(0, Judges.Run("pdfcheck", path).ExitCode);
        string[] blocks = [.. document.Blocks.SelectMany(TextsOf)];
        Assert.InRange(blocks.Length, 5, 20);
        string poppler = Judges.Run("pdftotext", path, "-").Output;
        AssertHolds(blocks, poppler);
        // Where a glyph stands for several characters, mutool takes the halves of one beyond U+FFFF for two.
        AssertHolds([.. blocks.Where(block => !block.Any(char.IsSurrogate))], Judges.Run("mutool", "draw", "-q", "-F", "text", path).Output);
        AssertInOrder(blocks, StructureText(path));
        using PdfDocument read = PdfDocument.Open(path);
        AssertHolds(blocks, string.Concat(read.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)));
        if (document.Metadata.Language.Value is "el" or "ru" or "hi" or "bn" or "ta" or "hy" or "ka" or "am")
            Assert.Empty(Words(blocks).Except(Words([poppler])));
    }

    /// <summary>What a reader finds that goes by the structure tree: each stretch stands on a line of its own, in quotation marks.</summary>
    private static string StructureText(string path) => string.Concat(
        Judges.Run("pdfinfo", "-struct-text", path).Output.Split('\n').Select(line => line.Trim()).Where(line => line is ['"', .., '"']).Select(line => line[1..^1]));

    private static void AssertInOrder(string[] blocks, string output)
    {
        string plain = Plain(output, spaces: false);
        int from = 0;
        foreach (string block in blocks.Select(block => Plain(block, spaces: false)))
        {
            from = plain.IndexOf(block, from, StringComparison.Ordinal);
            Assert.True(from >= 0, $"{block} is missing from, or out of order in, {plain}");
            from += block.Length;
        }
    }

    private static IEnumerable<string> Words(IEnumerable<string> texts) =>
        texts.SelectMany(text => Plain(text.Replace("\u00AD\n", "", StringComparison.Ordinal), spaces: true).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void AssertHolds(string[] blocks, string output)
    {
        string plain = Plain(output, spaces: false);
        Assert.DoesNotContain(blocks, block => !plain.Contains(Plain(block, spaces: false), StringComparison.Ordinal));
    }

    /// <summary>Without what is never seen: direction marks, variation selectors, what fills a glyph beside ActualText.</summary>
    private static string Plain(string text, bool spaces)
    {
        var plain = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool silent = Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is 0x034F or (>= 0xFE00 and <= 0xFE0F);
            if (!silent && (spaces || !Rune.IsWhiteSpace(rune)))
                plain.Append(rune);
        }

        return plain.ToString();
    }

    private static string TextOf(Node node) => string.Concat(node.DescendantsAndSelf().Select(inner => inner is SoftBreak ? " " : (inner as TextRun)?.Text));

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Heading heading => [TextOf(heading)],
        Paragraph paragraph => [TextOf(paragraph)],
        BulletList list => list.Items.SelectMany(item => item.Blocks).SelectMany(TextsOf),
        Table table => table.Head.Concat(table.Body).SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(TextsOf),
        _ => [],
    };
}
