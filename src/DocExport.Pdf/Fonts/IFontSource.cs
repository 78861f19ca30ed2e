namespace DocExport.Pdf.Fonts;

/// <summary>Opens the faces behind one catalog entry, each once, and owns them.</summary>
internal interface IFontSource : IDisposable
{
    /// <param name="weight">Within the entry's range; a source of one static face takes no notice of it.</param>
    FontFace FaceAt(int weight);
}
