namespace DocExport.Model;

/// <summary>Program text within a line.</summary>
/// <param name="Text">The text as typed.</param>
public sealed record CodeSpan(string Text) : Inline;
