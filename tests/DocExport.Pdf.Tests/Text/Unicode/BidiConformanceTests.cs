using System.Globalization;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

public class BidiConformanceTests
{
    private static readonly Dictionary<string, char> Samples = new(StringComparer.Ordinal)
    {
        ["L"] = 'a',
        ["R"] = '\u05D0',
        ["AL"] = '\u0627',
        ["EN"] = '1',
        ["ES"] = '+',
        ["ET"] = '$',
        ["AN"] = '\u0661',
        ["CS"] = ',',
        ["NSM"] = '\u0300',
        ["BN"] = '\u00AD',
        ["B"] = '\u2029',
        ["S"] = '\t',
        ["WS"] = ' ',
        ["ON"] = '!',
        ["LRE"] = '\u202A',
        ["LRO"] = '\u202D',
        ["RLE"] = '\u202B',
        ["RLO"] = '\u202E',
        ["PDF"] = '\u202C',
        ["LRI"] = '\u2066',
        ["RLI"] = '\u2067',
        ["FSI"] = '\u2068',
        ["PDI"] = '\u2069',
    };

    [UnicodeDataFact]
    public void Every_line_of_BidiTest_holds()
    {
        var failures = new List<string>();
        string[] levels = [];
        int[] order = [];
        int count = 0;
        foreach ((int number, string line) in UnicodeData.Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
                levels = line["@Levels:".Length..].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
                order = Numbers(line["@Reorder:".Length..]);
            if (line[0] == '@')
                continue;
            string[] fields = line.Split(';');
            string text = string.Concat(fields[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Samples[name]));
            int directions = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int bit = 0; bit < 3; bit++)
            {
                if ((directions & (1 << bit)) == 0)
                    continue;
                BidiBaseDirection direction = (BidiBaseDirection)((bit + 2) % 3);
                Check(BidiAlgorithm.Resolve(text, direction), text, levels, order, $"line {number} {direction}", failures);
                count++;
            }
        }

        Assert.Empty(failures.Take(20));
        Assert.InRange(count, 700_000, int.MaxValue);
    }

    [UnicodeDataFact]
    public void Every_line_of_BidiCharacterTest_holds()
    {
        var failures = new List<string>();
        int count = 0;
        foreach ((int number, string line) in UnicodeData.Lines("BidiCharacterTest.txt"))
        {
            string[] fields = line.Split(';');
            string text = UnicodeData.FromHex(fields[0]);
            BidiParagraph paragraph = BidiAlgorithm.Resolve(text, (BidiBaseDirection)int.Parse(fields[1], CultureInfo.InvariantCulture));
            if (paragraph.ParagraphLevel != int.Parse(fields[2], CultureInfo.InvariantCulture))
                failures.Add($"line {number}: paragraph level {paragraph.ParagraphLevel}");
            Check(paragraph, text, fields[3].Split(' '), Numbers(fields[4]), $"line {number}", failures);
            count++;
        }

        Assert.Empty(failures.Take(20));
        Assert.InRange(count, 90_000, int.MaxValue);
    }

    /// <summary>Compares levels and order on one line; "x" is a character that X9 removes.</summary>
    private static void Check(
        BidiParagraph paragraph, string text, string[] levels, int[] order, string where, List<string> failures)
    {
        List<BidiRun> runs = paragraph.ReorderLine(0, text.Length);
        var actualLevels = new int[text.Length];
        var actualOrder = new List<int>();
        foreach (BidiRun run in runs)
        {
            for (int i = 0; i < run.Length; i++)
            {
                int index = run.IsRightToLeft ? run.End - 1 - i : run.Start + i;
                actualLevels[index] = run.Level;
                actualOrder.Add(index);
            }
        }

        // The files count code points.
        int[] starts = [.. Enumerable.Range(0, text.Length).Where(i => i == 0 || !char.IsSurrogatePair(text[i - 1], text[i]))];
        bool sameLevels = starts.Length == levels.Length
            && starts.Zip(levels).All(pair => pair.Second == "x" || actualLevels[pair.First].ToString(CultureInfo.InvariantCulture) == pair.Second);
        int[] shown = [.. actualOrder.Select(unit => Array.IndexOf(starts, unit)).Where(i => i >= 0 && levels[i] != "x")];
        if (!sameLevels || !shown.SequenceEqual(order))
            failures.Add($"{where}: {string.Join(' ', actualLevels)} / {string.Join(' ', shown)}");
    }

    private static int[] Numbers(string text) =>
        [.. text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
