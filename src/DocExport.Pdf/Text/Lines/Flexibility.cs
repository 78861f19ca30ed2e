using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Lines;

/// <summary>How much text gives way when lines are justified.</summary>
internal static class Flexibility
{
    /// <summary>Shares of a space's own width. Narrower words run together; much wider ones leave rivers.</summary>
    public const double SpaceStretch = 0.5, SpaceShrink = 0.25;

    /// <summary>Em of letter-space that is not yet seen as such.</summary>
    public const double TrackingStretch = 0.02, TrackingShrink = 0.01;

    /// <summary>Em between ideographs.</summary>
    public const double IdeographStretch = 0.1;

    /// <summary>Points the token can grow and lose.</summary>
    public static (double Stretch, double Shrink) Of(in Token token)
    {
        if (token.Object is { IsIdeograph: true })
            return (token.Item.Size * IdeographStretch, 0);
        if (token.Word is not { } word)
            return (0, 0);
        if (IsFlexibleSpace(token))
            return (token.Width * SpaceStretch, token.Width * SpaceShrink);
        if (token.Item.Style.Verbatim)
            return (0, 0);
        double ems = word.ClusterCount * token.Item.Size;
        return token.Kind != TokenKind.Word || !Scripts.IsLetterSpaced(token.Item.Script) ? (0, 0)
            : Scripts.IsIdeographic(token.Item.Script) ? (ems * IdeographStretch, 0)
            : (ems * TrackingStretch, ems * TrackingShrink);
    }

    /// <summary>Spaces of a given width (thin, figure) keep it; those within code give way as all others do.</summary>
    public static bool IsFlexibleSpace(in Token token) =>
        token.Kind is TokenKind.Space or TokenKind.NoBreakSpace && token.Word == token.Item.Context.SpaceFor(token.Kind);
}
