using System.CommandLine;
using DocExport.Cli.Output;
using DocExport.Cli.Settings;

namespace DocExport.Cli.Commands;

/// <summary>How a command speaks.</summary>
internal sealed class OutputOptions
{
    private readonly Option<DiagnosticFormat> _diagnostics = Choice.Of(
        "--diagnostics",
        "How problems are printed on standard error.",
        ("text", DiagnosticFormat.Text),
        ("json", DiagnosticFormat.Json),
        ("sarif", DiagnosticFormat.Sarif),
        ("github", DiagnosticFormat.GitHub));

    private readonly Option<ColorChoice> _color = Choice.Of(
        "--color", "When to use colours.", ("auto", ColorChoice.Auto), ("always", ColorChoice.Always), ("never", ColorChoice.Never));

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print nothing but errors." };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Say what is read, written and used, and print every problem, however many there are of a kind." };

    public IReadOnlyList<Option> All => [_diagnostics, _color, _quiet, _verbose];

    public OutputSettings Bind(Configuration values) => new()
    {
        Diagnostics = values.Value(_diagnostics),
        Color = values.Value(_color),
        Quiet = values.Value(_quiet),
        Verbose = values.Value(_verbose),
    };
}

/// <summary>How a command speaks, as values.</summary>
internal sealed record OutputSettings
{
    public DiagnosticFormat Diagnostics { get; init; }

    public ColorChoice Color { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }

    /// <summary>Whether sentences for people are printed beside diagnostics.</summary>
    public bool Talks => !Quiet && !Diagnostics.IsForProgramsAlone();

    public DiagnosticReporter CreateReporter(Terminal terminal)
    {
        bool color = Color switch { ColorChoice.Always => true, ColorChoice.Never => false, _ => terminal.PrefersColor };
        return new DiagnosticReporter(terminal, Diagnostics, color, Quiet, all: Verbose);
    }
}

/// <summary>When colours are used.</summary>
internal enum ColorChoice
{
    Auto,
    Always,
    Never,
}
