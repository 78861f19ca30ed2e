using System.Text;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tests.Writing;

public class ContentStreamWriterTests
{
    [Fact]
    public void Operators_follow_their_operands()
    {
        string text = Write(content =>
        {
            content.Save();
            content.Concatenate(1, 0, 0, -1, 0, 841.89);
            content.FillColor(1, 0.5, 0);
            content.FillColor(0, 0, 0);
            content.Rectangle(10, 20.5, 30, 1 / 3.0);
            content.Fill();
            content.Dash([3, 1.5], 0);
            content.Restore();
        });
        Assert.Equal(
            "q\n1 0 0 -1 0 841.89 cm\n1 0.5 0 rg\n0 g\n10 20.5 30 0.333 re\nf\n[3 1.5 ] 0 d\nQ\n", text);
    }

    [Fact]
    public void Glyphs_share_a_string_up_to_an_adjustment()
    {
        string text = Write(content =>
        {
            content.Text.Begin();
            content.Text.Font("F0"u8, 10.5);
            content.Text.Move(72, 700);
            content.Text.BeginGlyphs();
            content.Text.Glyph(0x12);
            content.Text.Glyph(0xABCD);
            content.Text.Adjust(-20);
            content.Text.Adjust(0);
            content.Text.Glyph(1);
            content.Text.EndGlyphs();
            content.Text.End();
        });
        Assert.Equal("BT\n/F0 10.5 Tf\n72 700 Td\n[<0012ABCD>-20<0001>]TJ\nET\n", text);
    }

    [Fact]
    public void Marked_content_says_what_it_is()
    {
        string text = Write(content =>
        {
            content.Marked.BeginTagged("P"u8, 3);
            content.Marked.BeginReplacement("ß");
            content.Marked.End();
            content.Marked.End();
            content.Marked.BeginPaginationArtifact("Header"u8, "Top"u8);
            content.Marked.End();
        });
        Assert.Equal(
            "/P<</MCID 3>>BDC\n/Span<</ActualText(\u00DF)>>BDC\nEMC\nEMC\n"
            + "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\nEMC\n",
            text);
    }

    [Fact]
    public void What_does_not_nest_is_refused()
    {
        Refused(content => content.Restore());
        Refused(content => content.Save());
        Refused(content => content.Text.Begin());
        Refused(content => content.Marked.BeginTagged("P"u8, 0));
        Refused(content => content.Marked.End());
        Refused(content => content.Marked.BeginReplacement("x"));
        Refused(content =>
        {
            content.Marked.BeginTagged("P"u8, 0);
            content.Marked.BeginLayoutArtifact();
        });
        Refused(content =>
        {
            content.Text.Begin();
            content.Save();
        });
        Refused(content =>
        {
            content.Text.Begin();
            content.Marked.BeginTagged("P"u8, 0);
            content.Text.End();
        });
        Refused(content =>
        {
            for (int depth = 0; depth < 29; depth++)
                content.Save();
        });
    }

    private static void Refused(Action<ContentStreamWriter> write) => Assert.Throws<InvalidOperationException>(() => Write(write));

    private static string Write(Action<ContentStreamWriter> write)
    {
        using var content = new ContentStreamWriter();
        write(content);
        using PdfBuffer buffer = content.Take();
        return Encoding.Latin1.GetString(buffer.Span);
    }
}
