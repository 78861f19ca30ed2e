using System.Diagnostics;
using DocExport.Epub;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Pdf;
using DocExport.Testing;

namespace DocExport.PublicApi.Tests;

/// <summary>What a service that exports all day relies on.</summary>
[Collection(RunsAlone.Name)]
public sealed class ServiceTests
{
    private const string Article = """
        # A title

        Some *text* with `code`, a note[^1] and a [link](https://example.org/).

        | a | b |
        |---|--:|
        | x | 1 |

        ```csharp
        var x = 1;
        ```

        [^1]: The note.
        """;

    [Fact]
    public void A_thousand_exports_take_no_more_memory_than_a_hundred()
    {
        ExportMany(100);
        long managed = LiveMemory.Bytes();
        long process = Process.GetCurrentProcess().PrivateMemorySize64;

        ExportMany(900);

        long more = LiveMemory.Bytes() - managed;
        Assert.True(more < 1_000_000, $"{more} bytes more on the managed heap");
        long native = Process.GetCurrentProcess().PrivateMemorySize64 - process;
        // The heap's own slack varies by some megabytes; a leak of one shaped word in each export would show.
        Assert.True(native < 48_000_000, $"{native} bytes more in the process");
    }

    [Fact]
    public async Task Eight_exports_at_once_give_the_bytes_of_one()
    {
        var pdf = new PdfExporter();
        var epub = new EpubExporter();
        byte[] onePdf = Bytes(pdf), oneEpub = Bytes(epub);

        Task<byte[]>[] many = [.. Enumerable.Range(0, 16).Select(i => Task.Run(() => Bytes(i % 2 == 0 ? pdf : epub)))];
        byte[][] all = await Task.WhenAll(many);

        for (int i = 0; i < all.Length; i++)
            Assert.Equal(i % 2 == 0 ? onePdf : oneEpub, all[i]);
    }

    [Fact]
    public void Cancelling_stops_the_typesetting_of_a_long_document()
    {
        var paragraph = new Paragraph([string.Concat(Enumerable.Repeat("Words that have to be set in lines and lines in pages. ", 40))]);
        var document = new Document { Blocks = [.. Enumerable.Repeat(paragraph, 20_000)] };
        using var stop = new CancellationTokenSource();
        ExportPhase last = default;
        var progress = new SynchronousProgress(value =>
        {
            last = value.Phase;
            if (value.Phase == ExportPhase.Typesetting)
                stop.CancelAfter(TimeSpan.FromMilliseconds(100));
        });

        Assert.ThrowsAny<OperationCanceledException>(() => new PdfExporter().Export(document, Stream.Null, progress, stop.Token));

        Assert.True(stop.IsCancellationRequested);
        // The first pages are made while the rest is being set.
        Assert.NotEqual(ExportPhase.Writing, last);
    }

    [Fact]
    public void Only_a_clock_that_is_given_enters_the_output()
    {
        Document document = MarkdownReader.Read(Article);

        Assert.Equal(Bytes(new PdfExporter()), Bytes(new PdfExporter()));
        string dated = System.Text.Encoding.Latin1.GetString(Bytes(new PdfExporter { TimeProvider = new Noon() }));
        Assert.Contains("2031-05-06T12:00:00", dated, StringComparison.Ordinal);
        Assert.Null(document.Metadata.Modified);
    }

    private static void ExportMany(int count)
    {
        var pdf = new PdfExporter();
        var epub = new EpubExporter();
        for (int i = 0; i < count; i++)
        {
            Document document = MarkdownReader.Read(Article);
            Assert.True(pdf.Export(document, Stream.Null).Succeeded);
            Assert.True(epub.Export(document, Stream.Null).Succeeded);
        }
    }

    private static byte[] Bytes(DocumentExporter exporter)
    {
        using var stream = new MemoryStream();
        Assert.True(exporter.Export(MarkdownReader.Read(Article), stream).Succeeded);
        return stream.ToArray();
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 5, 6, 12, 0, 0, TimeSpan.Zero);
    }

    private sealed class SynchronousProgress(Action<ExportProgress> report) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => report(value);
    }
}
