using DocExport.Cli.Output;
using DocExport.Diagnostics;

namespace DocExport.Cli.Commands;

/// <summary>What came of one document.</summary>
internal sealed record JobOutcome
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What was written, in order.</summary>
    public IReadOnlyList<WrittenFile> Written { get; init; } = [];

    /// <summary>Full paths of the files that the outputs depend on.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>Why a file could not be read or written, or <see langword="null"/>.</summary>
    public string? Failure { get; init; }

    public TimeSpan Reading { get; init; }
}

/// <summary>One output.</summary>
/// <param name="Target">What was asked for.</param>
/// <param name="Units">Pages or content files.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Phases">How long each phase took.</param>
internal sealed record WrittenFile(OutputTarget Target, int Units, long Bytes, IReadOnlyList<PhaseTime> Phases);
