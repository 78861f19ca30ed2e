namespace DocExport.Pdf.Fonts;

/// <summary>A font file that cannot be used; the message says why and, where there is one, the way out.</summary>
internal sealed class FontFormatException(string message) : Exception(message);
