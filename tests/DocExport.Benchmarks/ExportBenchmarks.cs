using BenchmarkDotNet.Attributes;
using DocExport.Epub;
using DocExport.Markdown;
using DocExport.Pdf;

namespace DocExport.Benchmarks;

/// <summary>Reading and whole exports: of an article, of a long chapter, of a book. Ten times the text should take ten times as long.</summary>
[MemoryDiagnoser]
public class ExportBenchmarks
{
    private readonly PdfExporter _pdf = new();
    private readonly EpubExporter _epub = new();
    private string _text = "";
    private Document _document = new();

    [Params(4_000, 100_000, 1_300_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _text = BenchmarkText.Of(Characters);
        _document = MarkdownReader.Read(_text);
    }

    [Benchmark]
    public Document Read() => MarkdownReader.Read(_text);

    [Benchmark]
    public long Pdf() => _pdf.Export(_document, Stream.Null).BytesWritten;

    [Benchmark]
    public long Epub() => _epub.Export(_document, Stream.Null).BytesWritten;
}
