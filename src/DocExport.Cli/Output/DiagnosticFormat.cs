namespace DocExport.Cli.Output;

/// <summary>How diagnostics are printed.</summary>
internal enum DiagnosticFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object in a line for each diagnostic.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands that annotate a pull request.</summary>
    GitHub,
}

/// <summary>Properties of the forms.</summary>
internal static class DiagnosticFormats
{
    /// <summary>Whether a program reads standard error as a whole, so that nothing else may stand there.</summary>
    public static bool IsForProgramsAlone(this DiagnosticFormat format) => format is DiagnosticFormat.Json or DiagnosticFormat.Sarif;
}
