using BenchmarkDotNet.Attributes;
using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Benchmarks.Text;

/// <summary>The text engine alone, on the paragraphs of a chapter: from characters to shaped words, and from these to lines.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private const double Measure = 369;

    private StyledText[] _paragraphs = [];
    private ShapedText[] _shaped = [];
    private TextEngine? _engine;

    [GlobalSetup]
    public void Make()
    {
        ComputedStyle style = new StyleResolver(BuiltInThemes.Article, LanguageTag.English, TextDirection.LeftToRight, Measure).Root;
        string[] texts = [.. MarkdownReader.Read(BenchmarkText.Of(100_000)).Query<Paragraph>().Select(paragraph => InlineText.Of(paragraph.Content))];
        _paragraphs = [.. texts.Select(text => new StyledText(text, [new StyledRun(0, text.Length, style, null)], style))];
        _engine = new TextEngine(new TextFonts(new FontCatalog()), new DiagnosticBag());
        _shaped = [.. _paragraphs.Select(_engine.Shape)];
    }

    /// <summary>With all words in the cache, as they are after some pages.</summary>
    [Benchmark]
    public int Shape()
    {
        int tokens = 0;
        foreach (StyledText paragraph in _paragraphs)
            tokens += _engine!.Shape(paragraph).Tokens.Length;
        return tokens;
    }

    [Benchmark]
    public int Break()
    {
        int lines = 0;
        foreach (ShapedText paragraph in _shaped)
            lines += _engine!.Break(paragraph, new LineShape(Measure)).Count;
        return lines;
    }
}
