using DocExport.Benchmarks.Text;

if (args is ["lines", string path])
    LineReport.Write(path, Console.Out);
else
    BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
