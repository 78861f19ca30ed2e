namespace DocExport.Pdf.Tests.Text.Unicode;

/// <summary>One line of a *BreakTest.txt: text, and the UTF-16 positions where it breaks.</summary>
internal sealed record BreakTest(int Line, string Text, int[] Breaks)
{
    public static IEnumerable<BreakTest> Read(string file) =>
        UnicodeData.Lines("auxiliary", file).Select(entry => Parse(entry.Number, entry.Line));

    private static BreakTest Parse(int number, string line)
    {
        var text = new System.Text.StringBuilder();
        var breaks = new List<int>();
        foreach (string part in line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "÷")
                breaks.Add(text.Length);
            else if (part != "×")
                text.Append(UnicodeData.FromHex(part));
        }

        return new BreakTest(number, text.ToString(), [.. breaks]);
    }
}
