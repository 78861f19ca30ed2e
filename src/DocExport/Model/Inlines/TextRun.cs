namespace DocExport.Model;

/// <summary>Characters.</summary>
/// <param name="Text">Any text without control characters; line feeds are <see cref="SoftBreak"/> and <see cref="LineBreak"/>.</param>
public sealed record TextRun(string Text) : Inline;
