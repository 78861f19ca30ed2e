using System.IO.Compression;
using System.Text;
using DocExport.Diagnostics;
using DocExport.Epub;
using DocExport.Export;
using DocExport.Highlighting;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Pdf;
using DocExport.Resources;

namespace DocExport.PublicApi.Tests;

/// <summary>What others can build on the library without its internals.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void Custom_nodes_are_shown_as_what_they_are_lowered_to()
    {
        var document = new Document
        {
            Metadata = new Metadata { Title = "Scores" },
            Blocks = [new Heading(1, ["Scores"]), new ScoreBoard([("Ann", 3), ("Bob", 5)]), new Paragraph([new Shout("hello")])],
        };

        string text = EpubText(document);

        Assert.Contains("<strong>Ann</strong>: 3", text, StringComparison.Ordinal);
        Assert.Contains("<strong>HELLO!</strong>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_highlighter_of_one_s_own_colours_code_in_both_formats()
    {
        Document document = MarkdownReader.Read("---\ntitle: A\nlanguage: en\n---\n\n```shout\nbe LOUD now\n```\n");
        using var plain = new MemoryStream();
        using var loud = new MemoryStream();

        string text = EpubText(document, new EpubOptions { Highlighter = new Loud() });
        new PdfExporter().Export(document, plain);
        new PdfExporter(new PdfOptions { Highlighter = new Loud() }).Export(document, loud);

        // Tokens that break the rules are left out; no letter is lost or doubled.
        Assert.Matches("be <span class=\"[^\"]+\">LOUD</span> now", text);
        Assert.NotEqual(plain.ToArray(), loud.ToArray());
    }

    [Fact]
    public async Task An_exporter_of_one_s_own_gets_streams_files_and_diagnostics_from_the_base_class()
    {
        Document document = MarkdownReader.Read("# One\n\n## *Two* `2`\n");
        using var stream = new MemoryStream();

        ExportReport report = await new OutlineExporter().ExportAsync(document, stream);

        Assert.True(report.Succeeded);
        Assert.Equal("1 One\n2 Two 2\n", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal("MY0001", Assert.Single(report.Diagnostics).Id);
        Assert.Equal(report.BytesWritten, stream.Length);
    }

    [Fact]
    public void An_error_of_an_exporter_keeps_its_output_from_the_caller()
    {
        using var stream = new MemoryStream();

        ExportReport report = new FailingExporter().Export(new Document(), stream);

        Assert.False(report.Succeeded);
        Assert.Equal(0, stream.Length);
        Assert.Equal(0, report.BytesWritten);
    }

    [Fact]
    public async Task Streams_are_only_written_to_and_only_asynchronously()
    {
        Document document = MarkdownReader.Read("# Title\n\nText.\n");
        await using var stream = new AsynchronousOnlyStream();

        ExportReport report = await document.SaveAsPdfAsync(stream);

        Assert.True(report.Succeeded);
        Assert.Equal(report.BytesWritten, stream.Written);
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void Images_can_come_from_anywhere()
    {
        Document document = MarkdownReader.Read("# Title\n\n![A dot](memory:dot)\n") with { Resources = new DotResolver() };
        using var stream = new MemoryStream();

        ExportReport report = new EpubExporter().Export(document, stream);

        Assert.Empty(report.Diagnostics);
        using var zip = new ZipArchive(stream);
        Assert.Contains(zip.Entries, entry => entry.FullName.EndsWith(".gif", StringComparison.Ordinal));
    }

    private static string EpubText(Document document, EpubOptions? options = null)
    {
        using var stream = new MemoryStream();
        new EpubExporter(options).Export(document, stream);
        using var zip = new ZipArchive(stream);
        return string.Concat(zip.Entries
            .Where(entry => entry.FullName.EndsWith(".xhtml", StringComparison.Ordinal))
            .Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    private sealed record ScoreBoard(NodeList<(string Name, int Points)> Scores) : CustomBlock
    {
        public override NodeList<Block> Lower() =>
            [new BulletList(Scores.Select(score => new ListItem([new Paragraph([new Strong([score.Name]), $": {score.Points}"])])).ToNodeList())];
    }

    private sealed record Shout(string Text) : CustomInline
    {
        public override NodeList<Inline> Lower() => [new Strong([Text.ToUpperInvariant() + "!"])];
    }

    private sealed class Loud : ISyntaxHighlighter
    {
        public bool Highlights(string language) => language == "shout";

        public IReadOnlyList<HighlightToken> Tokenize(string language, string code) =>
        [
            new(-1, 2, HighlightKind.Keyword), new(3, 4, HighlightKind.Keyword), new(5, 3, HighlightKind.Number), new(9, 90, HighlightKind.Keyword),
        ];
    }

    private sealed class OutlineExporter : DocumentExporter
    {
        protected override void Write(ExportContext context, Stream output)
        {
            foreach (Heading heading in context.Document.Query<Heading>())
            {
                output.Write(Encoding.UTF8.GetBytes($"{heading.Level} {heading.PlainText()}\n"));
            }

            context.Report(new Diagnostic("MY0001", Severity.Info, "All headings are listed", default));
        }
    }

    private sealed class FailingExporter : DocumentExporter
    {
        protected override void Write(ExportContext context, Stream output)
        {
            output.Write("half a file"u8);
            context.Report(new Diagnostic("MY0002", Severity.Error, "This went wrong", default));
        }
    }

    private sealed class DotResolver : IResourceResolver
    {
        // The smallest GIF: one transparent pixel.
        private static readonly byte[] Dot = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

        public ResourceResult Resolve(string source) =>
            source == "memory:dot" ? ResourceResult.Found(Dot) : ResourceResult.NotFound(ResourceStatus.Missing);
    }

    private sealed class AsynchronousOnlyStream : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => throw new InvalidOperationException("Synchronous.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous.");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            Written += buffer.Length;
        }
    }
}
