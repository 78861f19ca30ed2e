using DocExport.Diagnostics;

namespace DocExport.Cli.Output;

/// <summary>Collects what was said about all documents of a run and prints it in the form asked for.</summary>
internal sealed class DiagnosticReporter(Terminal terminal, DiagnosticFormat format, bool color, bool quiet, bool all = false)
{
    private readonly List<Diagnostic> _all = [];
    private readonly List<string> _failures = [];
    private readonly HashSet<Diagnostic> _seen = [];
    private readonly DiagnosticPrinter _printer = new(terminal, color);

    public int Errors => _all.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => _all.Count(diagnostic => diagnostic.Severity == Severity.Warning);

    /// <summary>Adds diagnostics. What both formats say of one document is said once.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostic[] fresh = [.. InReadingOrder(diagnostics.Where(_seen.Add))];
        _all.AddRange(fresh);
        IEnumerable<Diagnostic> shown = fresh.Where(IsShown);
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

    /// <summary>Adds why a file could not be read or written, which is no matter of the document.</summary>
    public void AddFailure(string message)
    {
        _failures.Add(message);
        if (format == DiagnosticFormat.Json)
            terminal.Error.WriteLine(MachineDiagnostics.ToJsonLine(message));
        else if (format != DiagnosticFormat.Sarif)
            Message.Error(terminal, message);
    }

    /// <summary>Prints what can only be printed when all is known.</summary>
    public void Finish()
    {
        if (format == DiagnosticFormat.Sarif)
            terminal.Error.WriteLine(SarifLog.Write([.. _all.Where(IsShown)], _failures, ToolVersion.Current));
    }

    private bool IsShown(Diagnostic diagnostic) => !quiet || diagnostic.Severity == Severity.Error;

    /// <summary>As a reader meets them, not as the phases of an export found them; files in the order in which they come up.</summary>
    private static IEnumerable<Diagnostic> InReadingOrder(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.GroupBy(diagnostic => diagnostic.Span.File)
            .SelectMany(file => file.OrderBy(diagnostic => diagnostic.Span.Line).ThenBy(diagnostic => diagnostic.Span.Column));
}
