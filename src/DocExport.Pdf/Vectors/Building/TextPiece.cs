using DocExport.Pdf.Vectors.Styles;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Characters that look alike and follow one another without being moved.</summary>
/// <param name="Text">At least one character, once the piece is complete.</param>
/// <param name="Style">How they look.</param>
/// <param name="X">Where they begin, if that is given.</param>
/// <param name="Y">Their baseline, if that is given.</param>
/// <param name="Dx">How much further they begin.</param>
/// <param name="Dy">How much lower.</param>
/// <param name="Rotation">Degrees that each glyph is turned.</param>
internal sealed record TextPiece(string Text, SvgStyle Style, double? X, double? Y, double Dx, double Dy, double Rotation)
{
    /// <summary>User units that the element wants its text to take.</summary>
    public double? Length { get; init; }
}
