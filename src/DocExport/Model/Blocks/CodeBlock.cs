namespace DocExport.Model;

/// <summary>
/// Program text, set as typed. Keys that both formats know: <c>title</c>, <c>line-numbers</c>, <c>start</c>, <c>highlight</c> (<c>2,4-6</c>).
/// </summary>
/// <param name="Text">The text with <c>\n</c> between lines and none at the end.</param>
/// <param name="Language">First word of the info string, such as <c>csharp</c>; empty where none is given.</param>
public sealed record CodeBlock(string Text, string Language = "") : Block;
