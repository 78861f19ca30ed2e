namespace DocExport.Pdf.Fonts;

/// <summary>
/// What the catalog knows of a style before it opens the face. A bundled style is described beside its file name, so
/// that choosing one face opens no other.
/// </summary>
/// <param name="Families">Names it answers to, compared without regard to ASCII case.</param>
/// <param name="LightestWeight">100–900; where the weight axis of a variable font begins.</param>
/// <param name="HeaviestWeight">Where it ends; the same number for a static font.</param>
/// <param name="Italic">Italic or oblique.</param>
/// <param name="Class">Broad look, for the choice of a fallback.</param>
/// <param name="Faces">Opens the face.</param>
internal sealed record FontEntry(
    IReadOnlyList<string> Families, int LightestWeight, int HeaviestWeight, bool Italic, FontClass Class, IFontSource Faces)
{
    public FontFace FaceAt(int weight) => Faces.FaceAt(Math.Clamp(weight, LightestWeight, HeaviestWeight));

    public bool Answers(string family) => Families.Contains(family, StringComparer.OrdinalIgnoreCase);

    public static FontEntry For(FontFace face) =>
        new(face.Names.Families, face.Weight, face.Weight, face.Italic, face.Style.Class, new LoadedFont(face));

    private sealed class LoadedFont(FontFace face) : IFontSource
    {
        public FontFace FaceAt(int weight) => face;

        public void Dispose() => face.Dispose();
    }
}
