namespace DocExport.Model;

/// <summary>Text in the notation of one output format, for that format's exporter alone.</summary>
/// <param name="Format">Such as <c>html</c>.</param>
/// <param name="Text">The text as it stands.</param>
public sealed record RawBlock(string Format, string Text) : Block;
