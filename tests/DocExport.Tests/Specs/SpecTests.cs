using System.Text.Json;
using DocExport.Epub.Xhtml;
using DocExport.Markdown;
using DocExport.Testing;

namespace DocExport.Tests.Specs;

/// <summary>
/// The specifications' examples: our XHTML is the same tree as the expected HTML. Where it is not, the example is in
/// <see cref="SpecExceptions"/> with the reason.
/// </summary>
public sealed class SpecTests
{
    private static readonly MarkdownOptions Plain = new() { SmartPunctuation = false, ImplicitFigures = false, HeadingIds = false };

    public static TheoryData<int> CommonMark => Numbers("commonmark.json");

    public static TheoryData<int> Gfm => Numbers("gfm-ext.json");

    [Theory]
    [MemberData(nameof(CommonMark))]
    public void Agrees_with_CommonMark(int number) => Check("commonmark.json", number, SpecExceptions.CommonMark);

    [Theory]
    [MemberData(nameof(Gfm))]
    public void Agrees_with_GitHub(int number) => Check("gfm-ext.json", number, SpecExceptions.Gfm);

    private static void Check(string file, int number, IReadOnlyDictionary<int, string> exceptions)
    {
        (string markdown, string html) = Examples(file)[number];
        string expected = HtmlTree.Of(html);
        string actual = HtmlTree.Of(XhtmlFragment.Write(MarkdownReader.Read(markdown, Plain)));
        if (exceptions.TryGetValue(number, out string? reason))
            Assert.False(expected == actual, $"Example {number} agrees after all; take it out of the exceptions ({reason}).");
        else
            Assert.Equal(expected, actual);
    }

    private static TheoryData<int> Numbers(string file) => [.. Examples(file).Keys];

    private static Dictionary<int, (string Markdown, string Html)> Examples(string file)
    {
        string path = Repository.PathTo("tests", "DocExport.Tests", "Specs", file);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.EnumerateArray().ToDictionary(
            example => example.GetProperty("number").GetInt32(),
            example => (example.GetProperty("markdown").GetString()!, example.GetProperty("html").GetString()!));
    }
}
