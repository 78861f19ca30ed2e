using DocExport.Markdown;
using DocExport.Model.Serialization;
using DocExport.Testing;

namespace DocExport.Tests.Specs;

/// <summary>Our own Markdown: each text in <c>Specs/Markdown</c> and, beside it, the outline that a person has read and accepted.</summary>
public sealed class ModelSpecTests
{
    private static readonly string Folder = Repository.PathTo("tests", "DocExport.Tests", "Specs", "Markdown");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_as_accepted(string name)
    {
        Document document = MarkdownReader.Read(File.ReadAllText(Path.Combine(Folder, name + ".md")));
        string outline = DocumentDump.Write(document) + string.Concat(document.Diagnostics.Select(each => each + "\n"));
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".outline")), outline);
    }
}
