namespace DocExport.Pdf.Fonts;

/// <summary>One step of an outline from the point before it.</summary>
/// <param name="Verb">How it goes.</param>
/// <param name="Control1">Of a quadratic or cubic curve.</param>
/// <param name="Control2">Of a cubic curve.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct OutlineSegment(
    OutlineVerb Verb, (float X, float Y) Control1, (float X, float Y) Control2, (float X, float Y) End);

internal enum OutlineVerb
{
    Move,
    Line,
    Quadratic,
    Cubic,
}
