using System.Text;
using DocExport.Markdown;
using DocExport.Pdf.Tests.Layout;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Specs;

/// <summary>
/// Each Markdown file in <c>tests/Specs/pages</c> is laid out as it was when somebody looked at it and found it right. Where a
/// layout changes for the better, what came out is beside the tests' own files, to be read and then put in the accepted one's place.
/// </summary>
public sealed class PageSpecTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Specs", "pages");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pages_are_as_accepted(string name)
    {
        Document document = MarkdownReader.ReadFile(Path.Combine(Folder, name + ".md"));
        string found = LayoutText.Of(LaidDocument.AsExported(document));
        string accepted = Path.Combine(Folder, name + ".pages.txt");
        if (File.Exists(accepted) && File.ReadAllText(accepted).ReplaceLineEndings("\n") == found)
            return;
        string received = Path.Combine(AppContext.BaseDirectory, "received", name + ".pages.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, found, new UTF8Encoding(false));
        Assert.Fail($"Not as in {accepted}; see {received}:\n{found}");
    }

    [Fact]
    public void Every_accepted_layout_has_its_text() =>
        Assert.All(Directory.EnumerateFiles(Folder, "*.pages.txt"), path => Assert.True(File.Exists(path.Replace(".pages.txt", ".md", StringComparison.Ordinal))));
}
