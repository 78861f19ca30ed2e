using System.Globalization;
using System.Text;

namespace DocExport.Benchmarks;

/// <summary>Markdown of any length that is made as a technical book is: sections of paragraphs with lists, code, tables, notes and links.</summary>
internal static class BenchmarkText
{
    // Of different lengths, so that lines break at other words in each paragraph.
    private static readonly string[] Sentences =
    [
        "A canal climbs a hill by means of locks, each of which is a chamber with gates at both ends.",
        "The keeper opens the sluices, and the water *finds its level* within a few minutes.",
        "Nothing is pumped: what goes down the hill was rain at the top of it.",
        "Where traffic is heavy, two chambers stand side by side and lend each other half of their water.",
        "An engineer's first question is always **how much** a passage costs in cubic metres.",
        "It depends on the area of the chamber, on the rise, and hardly at all on the boat.",
        "Wooden gates last for twenty-five years; those of steel for considerably longer, if they are painted.",
        "See [the handbook](https://example.org/handbook/locks?chapter=7) for the tables that were left out here.",
        "The function `fillTime` returns seconds, not minutes, which has confused generations of apprentices.",
        "Interconnected reservoirs compensate for irregularities of precipitation.",
        "So it goes.",
        "In dry summers the navigation was closed on Sundays, then on every second day, and finally altogether.",
    ];

    private const string Code = """
        ```csharp
        /// <summary>Seconds to fill a chamber through its sluices.</summary>
        public static double FillTime(double area, double rise, double sluice)
        {
            const double Gravity = 9.81;
            if (sluice <= 0)
                throw new ArgumentOutOfRangeException(nameof(sluice), "a sluice has an area");
            return 2 * area * Math.Sqrt(rise) / (0.6 * sluice * Math.Sqrt(2 * Gravity)); // Torricelli
        }
        ```

        """;

    private const string List = """
        - Close the lower gates, and see that nothing holds them open.
        - Open the upper sluices:
          1. first by a quarter,
          2. then wholly.
        - Wait until the levels are equal.

        """;

    private const string Table = """
        | Lock | Length (m) | Rise (m) | Water (m³) |
        |:-----|-----------:|---------:|-----------:|
        | Narrow | 22.0 | 2.15 | 95 |
        | Broad | 22.0 | 4.30 | 237 |
        | Large | 110.0 | 12.00 | 15840 |

        """;

    /// <summary>A text of at least so many characters, the same at each call.</summary>
    public static string Of(int length)
    {
        var text = new StringBuilder("---\ntitle: Of locks and levels\nlanguage: en-GB\n---\n\n");
        for (int section = 0; text.Length < length; section++)
        {
            string mark = section % 8 == 0 ? "#" : section % 8 == 1 || section % 3 == 0 ? "##" : "###";
            text.Append(CultureInfo.InvariantCulture, $"{mark} Section {section + 1}: of water\n\n");
            for (int paragraph = 0; paragraph < 4; paragraph++)
            {
                int seed = (section * 7) + (paragraph * 5);
                for (int i = 0; i < 4 + (seed % 4); i++)
                    text.Append(i == 0 ? "" : " ").Append(Sentences[(seed + (i * (1 + (section % 5)))) % Sentences.Length]);
                text.Append(paragraph == 3 ? FormattableString.Invariant($"[^{section}]") : "").Append("\n\n");
            }

            text.Append(section % 2 == 0 ? Code : section % 3 == 0 ? List : section % 5 == 0 ? Table : "");
            text.Append(CultureInfo.InvariantCulture, $"[^{section}]: Measured at lock {section + 1} on a day without wind.\n\n");
        }

        return text.ToString();
    }
}
