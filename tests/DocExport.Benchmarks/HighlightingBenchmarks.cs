using BenchmarkDotNet.Attributes;
using DocExport.Highlighting;

namespace DocExport.Benchmarks;

/// <summary>One megabyte of code, which should take a few milliseconds.</summary>
[MemoryDiagnoser]
public class HighlightingBenchmarks
{
    private const int Size = 1_000_000;

    private const string Lines = """
        /// <summary>Sums the prices.</summary>
        public async Task<decimal> SumAsync(string name, CancellationToken cancellationToken = default)
        {
            var text = $"{name ?? "none"}: {await LoadAsync(0x1F, 'x'):N2}"; // half
            return text.Length > 1_000 ? items.Select(item => item.Price * 1.5m).Sum() : 0;
        }

        """;

    private string _code = "";

    [Params("csharp", "typescript", "python", "swift", "yaml")]
    public string Language { get; set; } = "";

    [GlobalSetup]
    public void Repeat() => _code = string.Concat(Enumerable.Repeat(Lines, Size / Lines.Length));

    [Benchmark]
    public int Tokenize() => SyntaxHighlighter.BuiltIn.Tokenize(Language, _code).Count;
}
