namespace DocExport.Pdf.Layout.Paging;

/// <summary>How far pages have come beside the text.</summary>
/// <param name="Notes">Boxes of notes shown.</param>
/// <param name="Floats">Floats shown.</param>
internal readonly record struct PagePlace(int Notes, int Floats);
