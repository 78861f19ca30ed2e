using DocExport.Diagnostics;

namespace DocExport.Cli.Output;

/// <summary>Collects what was said about all documents of a run and prints it in the form asked for.</summary>
internal sealed class DiagnosticReporter(Terminal terminal, DiagnosticFormat format, bool color, bool quiet, bool all = false)
{
    private readonly List<Diagnostic> _all = [];
    private readonly HashSet<Diagnostic> _seen = [];
    private readonly DiagnosticPrinter _printer = new(terminal, color);

    public int Errors => _all.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => _all.Count(diagnostic => diagnostic.Severity == Severity.Warning);

    /// <summary>Adds diagnostics. What both formats say of one document is said once.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostic[] fresh = [.. diagnostics.Where(_seen.Add)];
        _all.AddRange(fresh);
        IEnumerable<Diagnostic> shown = quiet ? fresh.Where(diagnostic => diagnostic.Severity == Severity.Error) : fresh;
        switch (format)
        {
            case DiagnosticFormat.Text:
                _printer.Print(shown, all);
                break;
            case DiagnosticFormat.Json:
                foreach (Diagnostic diagnostic in shown)
                    terminal.Error.WriteLine(MachineDiagnostics.ToJsonLine(diagnostic));
                break;
            case DiagnosticFormat.GitHub:
                foreach (Diagnostic diagnostic in shown)
                    terminal.Error.WriteLine(MachineDiagnostics.ToGitHub(diagnostic));
                break;
        }
    }

    /// <summary>Prints what can only be printed when all is known.</summary>
    public void Finish()
    {
        if (format == DiagnosticFormat.Sarif)
            terminal.Error.WriteLine(MachineDiagnostics.ToSarif(_all, ToolVersion.Current));
    }
}
