namespace DocExport.Model;

/// <summary>Base direction of text.</summary>
public enum TextDirection
{
    /// <summary>From the first strong character of each paragraph (UAX #9, P2 and P3).</summary>
    Auto,

    /// <summary>Left to right.</summary>
    LeftToRight,

    /// <summary>Right to left.</summary>
    RightToLeft,
}
