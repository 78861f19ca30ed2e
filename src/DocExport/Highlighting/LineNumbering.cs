using System.Globalization;
using DocExport.Model;

namespace DocExport.Highlighting;

/// <summary>Whether the lines of a code block are numbered: <c>{.line-numbers}</c> or <c>{line-numbers=true}</c>, from <c>start=</c> on.</summary>
internal static class LineNumbering
{
    /// <summary>The attribute that says the first line's number.</summary>
    public const string StartKey = "start";

    /// <summary>The number of the first line, or <see langword="null"/> where lines have none.</summary>
    public static int? FirstOf(CodeBlock code)
    {
        string? asked = code.Attributes.Value("line-numbers");
        bool numbered = asked is not null
            ? asked is not ("false" or "no")
            : code.Attributes.Classes.Any(name => name is "line-numbers" or "number-lines" or "numberLines");
        if (!numbered)
            return null;
        return int.TryParse(code.Attributes.Value(StartKey), NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1;
    }
}
