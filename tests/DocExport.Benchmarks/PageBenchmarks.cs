using BenchmarkDotNet.Attributes;
using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Pdf.Drawing;
using DocExport.Pdf.Tests.Layout;
using DocExport.Pdf.Writing;

namespace DocExport.Benchmarks;

/// <summary>From a document to pages, and from pages to the bytes of a PDF, on a long chapter.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly Document _document = MarkdownReader.Read(BenchmarkText.Of(100_000));
    private LaidDocument? _laid;

    [GlobalSetup]
    public void Make() => _laid = LaidDocument.Of(_document);

    [Benchmark]
    public int Layout() => LaidDocument.Of(_document).Pages.Count;

    [Benchmark]
    public int Write()
    {
        var options = new DocumentWriterOptions(new PdfDocumentInfo { Title = "Benchmark", Language = "en" }) { Threads = Environment.ProcessorCount };
        return DocumentWriter.Write(_laid!.List, options, Stream.Null, new DiagnosticBag()).Count;
    }
}
