using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Pdf.Tests.Layout.Blocks;

public class ParagraphTests
{
    [Theory]
    [InlineData("1", 0)]
    [InlineData("-3", 0)]
    [InlineData("4", 1)]
    [InlineData("much", 1)]
    public void LoosenessIsAWholeNumberOfLines(string value, int told)
    {
        var paragraph = new Paragraph(["Text."]) { Attributes = new() { Values = [new("looseness", value)] } };
        Assert.Equal(told, LaidDocument.Of([paragraph]).Diagnostics.Count(item => item.Id == DiagnosticIds.InvalidLooseness.Id));
    }
}
