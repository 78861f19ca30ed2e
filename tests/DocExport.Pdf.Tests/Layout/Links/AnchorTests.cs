using DocExport.Markdown;

namespace DocExport.Pdf.Tests.Layout.Links;

public sealed class AnchorTests
{
    /// <summary>Places without text of their own, alone, several at once, and at the end of a line.</summary>
    [Fact]
    public void AllPlacesOfAnAuthorCanBeReached()
    {
        const string Markdown = """
            ---
            title: T
            language: en
            ---

            [1](#a) [2](#b) [3](#c) [4](#d) [5](#e) [6](#f) [7](#g) [8](#h)

            <a name="a"></a>
            # Heading

            text <a name="b"></a><a name="c"></a>here <a name="d"></a>

            <a name="e"></a><a name="f"></a>

            - list

            | <a name="g"></a> | b |
            |---|---|
            | 1 | 2 |

            <a name="h"></a>
            """;
        Assert.Empty(new PdfExporter().Export(MarkdownReader.Read(Markdown), Stream.Null).Diagnostics);
    }
}
