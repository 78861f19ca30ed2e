namespace DocExport.Pdf.Styling;

/// <summary>An OpenType feature and what it is set to.</summary>
/// <param name="Tag">Four characters, such as <c>liga</c>.</param>
/// <param name="Value">0 switches off, 1 on; more chooses among alternates.</param>
internal readonly record struct FontFeature(string Tag, int Value);
