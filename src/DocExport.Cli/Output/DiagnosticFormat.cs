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
