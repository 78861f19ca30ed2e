using System.Runtime.CompilerServices;

namespace DocExport.Model;

/// <summary>Levels of headings in options.</summary>
internal static class HeadingLevel
{
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 1 to 6.</exception>
    public static int? Checked(int? level, [CallerMemberName] string name = "") =>
        level is null or (>= 1 and <= 6) ? level : throw new ArgumentOutOfRangeException(name, level, "A heading level is from 1 to 6.");
}
