namespace DocExport.Cli.Reference;

/// <summary>What the man page and the reference say beside the commands.</summary>
internal static class ReferenceTexts
{
    public const string Precedence =
        "What is not said on the command line is taken from the environment, then from the document's front matter, then from the nearest "
        + "docexport.yml in the folder of the first input or above it, then from the theme. docexport.yml may hold all keys of front matter, "
        + "the options below without their hyphens, and 'input'; its paths are relative to it. Lists in variables are separated as in PATH. What was turned on "
        + "is turned off by false, as in --toc=false.";

    public const string AsForExport = "The other options are those of docexport export";

    public static IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Success, "Done."),
        (ExitCode.DocumentErrors, "A document has errors."),
        (ExitCode.Usage, "The command line or a setting is wrong."),
        (ExitCode.Warnings, "There are warnings, and --fail-on warning was given."),
        (ExitCode.InputOutput, "A file could not be read or written."),
        (ExitCode.Cancelled, "Interrupted."),
    ];
}
