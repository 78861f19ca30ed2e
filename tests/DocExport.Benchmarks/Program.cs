using System.Globalization;
using DocExport.Benchmarks;
using DocExport.Benchmarks.Text;

if (args is ["lines", string path])
    LineReport.Write(path, Console.Out);
else if (args is ["text", string length])
    Console.Out.Write(BenchmarkText.Of(int.Parse(length, CultureInfo.InvariantCulture)));
else
    BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
