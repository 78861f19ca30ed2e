namespace DocExport.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Info,

    /// <summary>The output is whole, but something in it is not what the author wrote or meant.</summary>
    Warning,

    /// <summary>No output can be made that would be true to the document.</summary>
    Error,
}
