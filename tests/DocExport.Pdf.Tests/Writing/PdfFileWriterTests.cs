using System.Text;
using DocExport.Pdf.Writing;
using DocExport.Testing;
using UglyToad.PdfPig;

namespace DocExport.Pdf.Tests.Writing;

public class PdfFileWriterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(1500)]
    public void The_number_of_threads_has_no_influence_on_the_bytes(int pages)
    {
        byte[] one = SamplePdf.Write(pages, threads: 1);
        Assert.Equal(one, SamplePdf.Write(pages, threads: 1));
        Assert.Equal(one, SamplePdf.Write(pages, threads: 8));
    }

    [Fact]
    public void Another_document_has_another_identifier()
    {
        Assert.NotEqual(Identifier(SamplePdf.Write(1, 1)), Identifier(SamplePdf.Write(2, 1)));

        static string Identifier(byte[] file)
        {
            string text = Encoding.Latin1.GetString(file);
            int at = text.IndexOf("/ID[<", StringComparison.Ordinal);
            return text.Substring(at, 70);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(1100)]
    public void Another_reader_finds_every_page_and_its_text(int pages)
    {
        using PdfDocument document = PdfDocument.Open(SamplePdf.Write(pages, threads: 2));
        Assert.Equal(pages, document.NumberOfPages);
        Assert.Equal($"Page {pages - 1}", document.GetPage(pages).Text);
        Assert.Equal("Ada; Bea Ó", document.Information.Author);
    }

    [JudgeTheory("pdfcheck", "qpdf")]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(1100)]
    public void Judges_find_no_fault(int pages)
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("sample.pdf");
        File.WriteAllBytes(path, SamplePdf.Write(pages, threads: 2));
        JudgeResult qpdf = Judges.Run("qpdf", "--check", path);
        Assert.True(qpdf.ExitCode == 0, qpdf.Output + qpdf.Error);
        JudgeResult check = Judges.Run("pdfcheck", "--strict", path);
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
    }

    [JudgeFact("pdfcheck")]
    public void An_attached_file_makes_it_part_3()
    {
        var attachment = new PdfEmbeddedFile(
            "sämple.md", "text/markdown", "# Page 0\n"u8.ToArray(), "Source", "The text it was made from", DateTimeOffset.UnixEpoch);
        using var folder = new TemporaryFolder();
        string path = folder.File("sample.pdf");
        File.WriteAllBytes(path, SamplePdf.Write(1, 1, attachment));
        JudgeResult check = Judges.Run("pdfcheck", "--profile", "ua1,3a", "--strict", path);
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
    }

    [Fact]
    public void The_output_need_not_seek_or_read()
    {
        using var target = new MemoryStream();
        using var guarded = new WriteOnlyStream(target);
        using var file = new PdfFileWriter(guarded);
        PdfReference only = file.Reserve();
        PdfTokenWriter writer = file.Begin(only);
        writer.BeginDictionary();
        writer.EndDictionary();
        file.End();
        file.Finish(only, only);
        Assert.EndsWith("\n%%EOF\n", Encoding.Latin1.GetString(target.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_that_is_promised_and_not_written_fails_the_file()
    {
        using var file = new PdfFileWriter(Stream.Null);
        PdfReference written = file.Reserve();
        file.Reserve();
        file.Begin(written).Null();
        file.End();
        Assert.Throws<InvalidOperationException>(() => file.Finish(written, written));
    }

    [Fact]
    public void Objects_do_not_nest_and_are_written_once()
    {
        using var file = new PdfFileWriter(Stream.Null);
        PdfReference reference = file.Reserve();
        file.Begin(reference).Null();
        Assert.Throws<InvalidOperationException>(() => file.Begin(reference));
        file.End();
        file.Begin(reference).Null();
        file.End();
        Assert.Throws<InvalidOperationException>(() => file.Finish(reference, reference));
    }

    [Fact]
    public void A_cancelled_export_stops_and_gives_its_buffers_back()
    {
        using var source = new CancellationTokenSource();
        using var file = new PdfFileWriter(Stream.Null, threads: 4, source.Token);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
        {
            for (int index = 0; index < 200; index++)
            {
                var data = new PdfBuffer();
                data.Write(PseudoRandom.Bytes(4000));
                file.BeginStream(file.Reserve());
                file.EndStream(data);
            }
        });
    }

    [Fact]
    public void Data_that_do_not_shrink_stay_as_they_are()
    {
        using var target = new MemoryStream();
        using var file = new PdfFileWriter(target);
        PdfReference stream = file.Reserve();
        byte[] noise = PseudoRandom.Bytes(500);
        file.BeginStream(stream);
        file.EndStream(noise, compress: true);
        file.Finish(stream, stream);
        string text = Encoding.Latin1.GetString(target.ToArray());
        Assert.Contains("<</Length 500>>\nstream\n" + Encoding.Latin1.GetString(noise) + "\nendstream", text, StringComparison.Ordinal);
    }

    private sealed class WriteOnlyStream(Stream target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => target.Write(buffer, offset, count);
    }
}
