namespace DocExport.Model;

/// <summary>A line end of the source that means no more than a space.</summary>
public sealed record SoftBreak : Inline;
