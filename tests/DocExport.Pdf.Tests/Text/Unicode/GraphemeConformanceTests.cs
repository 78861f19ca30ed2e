using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

public class GraphemeConformanceTests
{
    [UnicodeDataFact]
    public void Every_line_of_GraphemeBreakTest_holds()
    {
        var failures = new List<string>();
        int count = 0;
        foreach (BreakTest test in BreakTest.Read("GraphemeBreakTest.txt"))
        {
            var breaks = new List<int> { 0 };
            while (breaks[^1] < test.Text.Length)
                breaks.Add(GraphemeBreaker.NextBoundary(test.Text, breaks[^1]));
            if (!breaks.SequenceEqual(test.Breaks))
                failures.Add($"line {test.Line}: {string.Join(' ', breaks)}, not {string.Join(' ', test.Breaks)}");
            count++;
        }

        Assert.Empty(failures);
        Assert.InRange(count, 600, int.MaxValue);
    }
}
