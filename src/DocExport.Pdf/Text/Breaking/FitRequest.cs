namespace DocExport.Pdf.Text.Breaking;

/// <summary>The room lines have and how bad they may be.</summary>
internal readonly record struct FitRequest
{
    /// <summary>Points that each line has.</summary>
    public required LineShape Shape { get; init; }

    /// <summary>Points of an em, for what is too short to be a line.</summary>
    public required double Em { get; init; }

    public required BreakingParameters Parameters { get; init; }

    /// <summary>How much of its stretch a line may use; may be infinite.</summary>
    public required double MostStretch { get; init; }

    /// <summary>Points added to the stretch of each line: raggedness, or emergency stretch.</summary>
    public double ExtraStretch { get; init; }

    /// <summary>Whether spaces keep their width, as in unjustified text.</summary>
    public bool Rigid { get; init; }

    /// <summary>How many lines there should be, as near as what is allowed comes to it; 0 for as many as are best.</summary>
    public int Lines { get; init; }

    /// <summary>Most lines running that end in hyphens.</summary>
    public int MostHyphens { get; init; }

    /// <summary>Whether a line that nothing makes fit is let stick out; otherwise there is no way.</summary>
    public bool AcceptOverfull { get; init; }
}
