using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DocExport.Diagnostics;
using DocExport.Epub;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Pdf;
using DocExport.Resources;
using DocExport.Testing;

namespace DocExport.PublicApi.Tests;

/// <summary>Images that are larger than what an export may hold of them.</summary>
[Collection(RunsAlone.Name)]
public sealed class LargeImageTests
{
    private const int Images = 6, Side = 1200;

    // 16 bits a component.
    private const long ImageBytes = 6L * Side * Side;

    public static TheoryData<string> Formats => ["pdf", "epub"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Files_are_streamed_into_the_output(string format)
    {
        using var folder = new TemporaryFolder();
        string text = Book(folder);
        // What an exporter needs once in a process is no part of it.
        Export(folder.Write("small.md", "# Title\n\ntext\n"), format);

        long before = GC.GetTotalAllocatedBytes(precise: true);
        ExportReport report = Export(text, format);
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.True(report.Succeeded);
        Assert.InRange(report.BytesWritten, Images * ImageBytes, long.MaxValue);
        // Less than a third of the images; fonts and buffers are most of it.
        Assert.InRange(allocated, 0, 2 * ImageBytes);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_changes_meanwhile_ends_the_export_and_leaves_what_was_there(string format)
    {
        using var folder = new TemporaryFolder();
        string output = folder.Write("out." + format, "as it was");
        byte[] image = Picture(1);
        Document document = MarkdownReader.Read("# Title\n\ntext\n\n![A picture](a.png)\n") with { Resources = new Changing(image, from: 2) };

        ExportReport report = Exporter(format).Export(document, output);

        Assert.False(report.Succeeded);
        Diagnostic diagnostic = Assert.Single(report.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(("DX2044", 5), (diagnostic.Id, diagnostic.Span.Line));
        Assert.Equal("as it was", File.ReadAllText(output));
        Assert.Equal([output], Directory.GetFiles(folder.Path));
    }

    private static DocumentExporter Exporter(string format) => format == "pdf" ? new PdfExporter() : new EpubExporter();

    private static ExportReport Export(string text, string format) =>
        Exporter(format).Export(MarkdownReader.ReadFile(text), Path.ChangeExtension(text, format));

    private static string Book(TemporaryFolder folder)
    {
        var text = new StringBuilder("# Title\n\n");
        for (int number = 0; number < Images; number++)
        {
            File.WriteAllBytes(folder.File($"{number}.png"), Picture(number));
            text.Append(null, $"![Picture {number}]({number}.png)\n\n");
        }

        return folder.Write("book.md", text.ToString());
    }

    private static readonly Lazy<byte[]> Noise = new(CreateNoise);

    /// <summary>The same pixels in another file for each number.</summary>
    private static byte[] Picture(int number)
    {
        const int HeaderEnd = 33;
        using var comment = new MemoryStream();
        SamplePng.Chunk(comment, "tEXt", [.. "Comment\0"u8, (byte)('0' + number)]);
        return [.. Noise.Value[..HeaderEnd], .. comment.ToArray(), .. Noise.Value[HeaderEnd..]];
    }

    /// <summary>What no compression makes smaller.</summary>
    private static byte[] CreateNoise()
    {
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n\x1A\n"u8]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Side);
        (header[8], header[9]) = (16, 2);
        SamplePng.Chunk(file, "IHDR", header);
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(rows, CompressionLevel.NoCompression, leaveOpen: true))
        {
            var row = new byte[1 + (6 * Side)];
            uint state = 1;
            for (int y = 0; y < Side; y++)
            {
                for (int at = 1; at < row.Length; at++)
                    row[at] = (byte)((state = (state * 1_664_525) + 1_013_904_223) >> 24);
                zlib.Write(row);
            }
        }

        SamplePng.Chunk(file, "IDAT", rows.ToArray());
        SamplePng.Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Has another image from an opening on.</summary>
    private sealed class Changing(byte[] image, int from) : IResourceResolver
    {
        private int _opened;

        public ResourceResult Resolve(string source) => ResourceResult.Found(new ResourceContent(image.Length, () =>
        {
            if (Interlocked.Increment(ref _opened) <= from)
                return new MemoryStream(image);
            byte[] other = [.. image];
            other[^100] ^= 1;
            return new MemoryStream(other);
        }));
    }
}
