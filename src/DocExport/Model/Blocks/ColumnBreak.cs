namespace DocExport.Model;

/// <summary>What follows begins in the next column, where the text is set in several.</summary>
public sealed record ColumnBreak : Block;
