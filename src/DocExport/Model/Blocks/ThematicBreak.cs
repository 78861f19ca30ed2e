namespace DocExport.Model;

/// <summary>A change of scene or subject without a heading.</summary>
public sealed record ThematicBreak : Block;
