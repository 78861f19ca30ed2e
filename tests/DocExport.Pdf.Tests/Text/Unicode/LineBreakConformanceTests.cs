using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

public class LineBreakConformanceTests
{
    [UnicodeDataFact]
    public void Every_line_of_LineBreakTest_holds()
    {
        var failures = new List<string>();
        int count = 0;
        foreach (BreakTest test in BreakTest.Read("LineBreakTest.txt"))
        {
            var result = new LineBreakOpportunity[test.Text.Length + 1];
            LineBreakOpportunities.Find(test.Text, result);
            int[] breaks = [.. Enumerable.Range(0, result.Length).Where(i => result[i] != LineBreakOpportunity.Prohibited)];
            if (!breaks.SequenceEqual(test.Breaks))
                failures.Add($"line {test.Line}: {string.Join(' ', breaks)}, not {string.Join(' ', test.Breaks)}");
            count++;
        }

        Assert.Empty(failures);
        Assert.InRange(count, 7000, int.MaxValue);
    }
}
