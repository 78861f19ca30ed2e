using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tests.Writing;

public partial class GlyphTablesTests
{
    [Theory]
    [InlineData("1:500", "/DW 500/W[]")]
    [InlineData("1:500.5 2:500.5 3:500.5", "/W[1[500.5 500.5 500.5]]")]
    [InlineData("1:500.5 2:500.5 5:300", "/DW 300/W[1[500.5 500.5]]")]
    [InlineData("1:500 2:500 3:500 4:250 5:300 9:250", "/DW 500/W[4[250 300]9[250]]")]
    [InlineData("1:5 3:6 4:6 5:6 6:6 7:8 8:5 9:5 10:5 11:5", "/DW 5/W[3 6 6 7[8]]")]
    public void Widths_are_lists_and_ranges_beside_a_default(string glyphs, string expected)
    {
        using var buffer = new PdfBuffer();
        var writer = new PdfTokenWriter(buffer);
        writer.BeginDictionary();
        GlyphWidths.Write(writer, [.. glyphs.Split(' ').Select(item => item.Split(':')).Select(item =>
            Glyph(ushort.Parse(item[0], CultureInfo.InvariantCulture), double.Parse(item[1], CultureInfo.InvariantCulture), "x"))]);
        writer.EndDictionary();
        Assert.Equal($"<<{expected}>>", Encoding.Latin1.GetString(buffer.Span));
    }

    [Fact]
    public void Every_code_maps_back_to_its_text()
    {
        PdfGlyph[] glyphs =
        [
            .. Enumerable.Range(0, 600).Select(index => Glyph(index + 1, 1, char.ToString((char)(0x41 + index)))),
            Glyph(700, 1, "ffi"), Glyph(701, 1, ""), Glyph(702, 1, "😀"), Glyph(703, 1, "a"), Glyph(900, 1, "b"),
            .. Enumerable.Range(0, 250).Select(index => Glyph(1000 + 2 * index, 1, "x" + index)),
        ];
        using PdfBuffer map = ToUnicodeMap.Write(glyphs);
        Dictionary<int, string> read = Parse(Encoding.Latin1.GetString(map.Span));
        Assert.Equal(glyphs.Where(glyph => glyph.Text.Length > 0).ToDictionary(glyph => (int)glyph.Code, glyph => glyph.Text), read);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("a\uFEFF")]
    [InlineData("\uFFFE")]
    public void Texts_that_the_standard_rules_out_are_refused(string text) =>
        Assert.Throws<InvalidOperationException>(() => ToUnicodeMap.Write([Glyph(1, 1, text)]));

    private static PdfGlyph Glyph(int code, double width, string text) => new((ushort)code, (ushort)code, width, text);

    private static Dictionary<int, string> Parse(string map)
    {
        var read = new Dictionary<int, string>();
        foreach (Match section in Sections().Matches(map))
        {
            string[] lines = section.Groups[3].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(int.Parse(section.Groups[1].Value, CultureInfo.InvariantCulture), lines.Length);
            Assert.InRange(lines.Length, 1, 100);
            foreach (string line in lines)
            {
                string[] parts = line.Split('<', '>').Where(part => part.Length > 0).ToArray();
                int first = Convert.ToInt32(parts[0], 16);
                int last = section.Groups[2].Value == "bfrange" ? Convert.ToInt32(parts[1], 16) : first;
                string text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(parts[^1]));
                Assert.Equal(first >> 8, last >> 8);
                for (int code = first; code <= last; code++)
                    read.Add(code, text[..^1] + (char)(text[^1] + code - first));
            }
        }

        return read;
    }

    [GeneratedRegex(@"(\d+) begin(bfchar|bfrange)\n(.*?)end", RegexOptions.Singleline)]
    private static partial Regex Sections();
}
