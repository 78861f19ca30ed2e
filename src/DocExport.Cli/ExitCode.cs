namespace DocExport.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Success = 0;

    /// <summary>The document has errors.</summary>
    public const int DocumentErrors = 1;

    /// <summary>The command line or the configuration is wrong.</summary>
    public const int Usage = 2;

    /// <summary>There are warnings, and the caller asked to fail on them.</summary>
    public const int Warnings = 3;

    /// <summary>A file could not be read or written.</summary>
    public const int InputOutput = 4;

    /// <summary>Interrupted, as shells count it: 128 and SIGINT.</summary>
    public const int Cancelled = 130;
}
