namespace DocExport.Pdf.Fonts;

/// <summary>How ill a covering face suits a request; what counts most stands first.</summary>
/// <param name="Shaping">1 where the face has no rules for the script, as a face with bare characters has.</param>
/// <param name="Language">1 where its Han forms are another country's.</param>
/// <param name="Advice">1 where it is not the family one would advise: the usual book hand comes before display hands.</param>
/// <param name="Look">0 for the same look, 1 for an unknown one, 2 for another.</param>
/// <param name="Slant">1 where it stands upright and should lean, or the reverse.</param>
/// <param name="Weight">How far its weight is off.</param>
internal readonly record struct FallbackRank(int Shaping, int Language, int Advice, int Look, int Slant, int Weight)
{
    public static FallbackRank Worst { get; } = new(int.MaxValue, 0, 0, 0, 0, 0);

    public static FallbackRank Of(FontEntry entry, FontFace face, in FallbackRequest request) => new(
        IsShared(request.Script) || face.ShapesScript(request.Script) ? 0 : 1,
        HanForms.Suit(face, request.Script, request.Language) ? 0 : 1,
        FontAdvice.For(request.Script, request.Language, request.Class == FontClass.Serif) is { } advice && !entry.Answers(advice.Family)
            ? 1 : 0,
        entry.Class == request.Class ? 0 : entry.Class == FontClass.Unknown ? 1 : 2,
        entry.Italic == request.Italic ? 0 : 1,
        Math.Abs(face.Weight - request.Weight));

    private static bool IsShared(HarfBuzzSharp.Tag script) => script.ToString() is "Zyyy" or "Zinh" or "Zzzz";

    public int CompareTo(FallbackRank other) =>
        (Shaping, Language, Advice, Look, Slant, Weight)
            .CompareTo((other.Shaping, other.Language, other.Advice, other.Look, other.Slant, other.Weight));
}
