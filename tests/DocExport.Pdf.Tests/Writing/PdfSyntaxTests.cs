using System.Globalization;
using System.Text;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tests.Writing;

public class PdfSyntaxTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1e-9, "0")]
    [InlineData(-0.00004, "0")]
    [InlineData(0.5, "0.5")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(12.34567, "12.3457")]
    [InlineData(99.99999, "100")]
    [InlineData(1000, "1000")]
    [InlineData(0.0403, "0.0403")]
    [InlineData(2147483647, "2147483647")]
    public void A_real_is_a_plain_decimal(double value, string expected) => Assert.Equal(expected, Real(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(2147483648.0)]
    public void A_number_that_a_PDF_cannot_hold_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Real(value));

    [Fact]
    public void Every_real_reads_back_within_half_a_unit_of_the_last_place()
    {
        foreach (double value in PseudoRandom.Doubles(2000, 20_000))
        {
            string text = Real(value);
            Assert.Matches(@"^-?\d+(\.\d{0,3}[1-9])?$", text);
            Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture), tolerance: 0.000051);
        }
    }

    [Theory]
    [InlineData("Type", "/Type")]
    [InlineData("text/markdown", "/text#2Fmarkdown")]
    [InlineData("A B#(", "/A#20B#23#28")]
    [InlineData("é", "/#C3#A9")]
    public void A_name_escapes_all_but_regular_characters(string name, string expected) =>
        Assert.Equal(expected, Write(buffer => PdfName.Write(buffer, name)));

    [Fact]
    public void A_name_is_never_empty_or_too_long()
    {
        Assert.Throws<ArgumentException>(() => Write(buffer => PdfName.Write(buffer, "")));
        Assert.Throws<ArgumentException>(() => Write(buffer => PdfName.Write(buffer, new string('x', 128))));
    }

    [Fact]
    public void Every_byte_string_reads_back()
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        using var buffer = new PdfBuffer();
        PdfString.WriteLiteral(buffer, all);
        Assert.Equal(all, Unescape(buffer.Span));
    }

    [Theory]
    [InlineData("plain (text)")]
    [InlineData("café ¶ ÿ")]
    [InlineData("soft\u00ADhyphen")]
    [InlineData("“quotes” — 日本 😀")]
    [InlineData("\u00FE\u00FF marked like UTF-16")]
    [InlineData("control \u0001 and del \u007F")]
    [InlineData("")]
    public void Every_text_reads_back(string text)
    {
        using var buffer = new PdfBuffer();
        PdfText.Write(buffer, text);
        byte[] bytes = Unescape(buffer.Span);
        string read = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))
            : Encoding.Latin1.GetString(bytes);
        Assert.Equal(text, read);
    }

    [Fact]
    public void A_text_too_long_for_a_string_is_refused_and_can_be_cut()
    {
        string text = new string('x', PdfText.MaxUnits - 2) + "😀😀";
        Assert.Throws<ArgumentException>(() => Write(buffer => PdfText.Write(buffer, text)));
        string cut = PdfText.Fit(text);
        Assert.EndsWith("x…", cut, StringComparison.Ordinal);
        Assert.NotEmpty(Write(buffer => PdfText.Write(buffer, cut)));
    }

    [Fact]
    public void White_space_stands_only_where_tokens_would_run_together()
    {
        string text = Write(buffer =>
        {
            var writer = new PdfTokenWriter(buffer);
            writer.BeginDictionary();
            writer.Name("Type"u8, "Page"u8);
            writer.Reference("Parent"u8, new PdfReference(7));
            writer.Reals("MediaBox"u8, 0, 0, 595.276, -1);
            writer.Boolean("Marked"u8, true);
            writer.Text("Title"u8, "T");
            writer.BeginArray("Dest"u8);
            writer.Reference(new PdfReference(2));
            writer.Name("XYZ"u8);
            writer.Null();
            writer.EndArray();
            writer.EndDictionary();
        });
        Assert.Equal("<</Type/Page/Parent 7 0 R/MediaBox[0 0 595.276 -1]/Marked true/Title(T)/Dest[2 0 R/XYZ null]>>", text);
    }

    [Fact]
    public void What_would_not_be_an_object_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Write(buffer => new PdfTokenWriter(buffer).EndArray()));
        Assert.Throws<InvalidOperationException>(() => Write(buffer => new PdfTokenWriter(buffer).Key("A"u8)));
        Assert.Throws<InvalidOperationException>(() => Write(buffer =>
        {
            var writer = new PdfTokenWriter(buffer);
            writer.BeginDictionary();
            writer.Integer(1);
        }));
        Assert.Throws<InvalidOperationException>(() => Write(buffer =>
        {
            var writer = new PdfTokenWriter(buffer);
            writer.BeginDictionary();
            writer.Key("A"u8);
            writer.EndDictionary();
        }));
    }

    [Fact]
    public void Dates_have_the_spelling_of_each_place()
    {
        var date = new DateTimeOffset(2026, 1, 31, 12, 5, 6, TimeSpan.FromMinutes(-210));
        Assert.Equal("D:20260131120506-03'30'", PdfDate.ForInfo(date));
        Assert.Equal("2026-01-31T12:05:06-03:30", PdfDate.ForXmp(date));
        Assert.Equal("D:20260131120506Z", PdfDate.ForInfo(new DateTimeOffset(date.DateTime, TimeSpan.Zero)));
    }

    private static string Real(double value) => Write(buffer => PdfNumber.Write(buffer, value));

    private static string Write(Action<PdfBuffer> write)
    {
        using var buffer = new PdfBuffer();
        write(buffer);
        return Encoding.Latin1.GetString(buffer.Span);
    }

    private static byte[] Unescape(ReadOnlySpan<byte> literal)
    {
        var bytes = new List<byte>();
        for (int at = 1; at < literal.Length - 1; at++)
        {
            if (literal[at] != '\\')
            {
                Assert.False(literal[at] is (byte)'(' or (byte)')' or (byte)'\r');
                bytes.Add(literal[at]);
                continue;
            }

            at++;
            bytes.Add(literal[at] switch { (byte)'r' => (byte)'\r', (byte)'n' => (byte)'\n', var same => same });
        }

        return [.. bytes];
    }
}
