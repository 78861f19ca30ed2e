namespace DocExport.Export;

/// <summary>How far an export is.</summary>
/// <param name="Phase">What is being done.</param>
/// <param name="Done">Units done in this phase.</param>
/// <param name="Total">Units in this phase; 0 where not known.</param>
public readonly record struct ExportProgress(ExportPhase Phase, int Done, int Total);

/// <summary>The phases of an export, in order.</summary>
public enum ExportPhase
{
    /// <summary>The document is resolved: ids, numbers, references.</summary>
    Resolving,

    /// <summary>Text is shaped and broken into lines; units are blocks.</summary>
    Typesetting,

    /// <summary>Pages or chapters are made; units are pages or chapters.</summary>
    Paging,

    /// <summary>Bytes are written; units are pages or chapters.</summary>
    Writing,
}
