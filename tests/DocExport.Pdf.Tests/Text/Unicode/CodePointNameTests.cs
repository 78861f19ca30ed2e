using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

public class CodePointNameTests
{
    [Theory]
    [InlineData('a', "LATIN SMALL LETTER A")]
    [InlineData('\n', "LINE FEED")]
    [InlineData(0x0080, "<control-0080>")]
    [InlineData(0x4E2D, "CJK UNIFIED IDEOGRAPH-4E2D")]
    [InlineData(0x2F800, "CJK COMPATIBILITY IDEOGRAPH-2F800")]
    [InlineData(0xAC00, "HANGUL SYLLABLE GA")]
    [InlineData(0xD55C, "HANGUL SYLLABLE HAN")]
    [InlineData(0xD7A3, "HANGUL SYLLABLE HIH")]
    [InlineData(0x1F600, "GRINNING FACE")]
    [InlineData(0xE000, "<private-use-E000>")]
    [InlineData(0xD800, "<surrogate-D800>")]
    [InlineData(0xFFFE, "<noncharacter-FFFE>")]
    [InlineData(0x0378, "<reserved-0378>")]
    [InlineData(0x10FFFF, "<noncharacter-10FFFF>")]
    public void A_code_point_has_a_name_or_a_label(int codePoint, string expected) =>
        Assert.Equal(expected, CodePointName.Of(codePoint));

    [UnicodeDataFact]
    public void Every_name_of_the_database_comes_back()
    {
        string[] wrong =
        [
            .. from entry in UnicodeData.Lines("extracted", "DerivedName.txt")
               let fields = entry.Line.Split(';', StringSplitOptions.TrimEntries)
               where !fields[0].Contains("..", StringComparison.Ordinal)
               where CodePointName.Of(Convert.ToInt32(fields[0], 16)) != fields[1]
               select entry.Line,
        ];

        Assert.Empty(wrong);
    }
}
