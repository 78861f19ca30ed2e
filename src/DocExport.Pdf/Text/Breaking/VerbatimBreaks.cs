namespace DocExport.Pdf.Text.Breaking;

/// <summary>Where code and addresses may be divided: after punctuation, so that a reader sees that something follows.</summary>
internal static class VerbatimBreaks
{
    private const string After = "/\\.?&=_-:,;#%|@+~";

    /// <summary>Whether a line may end before the unit at <paramref name="position"/>.</summary>
    public static bool Allows(string text, int position)
    {
        if (position <= 0 || position >= text.Length)
            return false;
        char before = text[position - 1], next = text[position];
        // Operators of several characters (::, ->, //) stay whole, and so do numbers.
        return After.Contains(before)
            && !char.IsWhiteSpace(next)
            && (char.IsLetterOrDigit(next) || next is '(' or '[' or '{' or '<' or '"' or '\'' or '$')
            && !(before is '.' or ',' && char.IsAsciiDigit(next));
    }
}
