using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Formulas;

/// <summary>Finds the place in the document of a part of a formula.</summary>
internal static class FormulaPlace
{
    /// <summary>
    /// The place of some units of its source. A formula's lines follow one another as they do in the document, the first behind its delimiter or on the
    /// line below it.
    /// </summary>
    public static SourceSpan Of(Node node, string tex, int problemStart, int length)
    {
        SourceSpan span = node.SourceSpan;
        if (!span.IsKnown)
            return span;
        int start = Math.Clamp(problemStart, 0, tex.Length);
        int line = tex.AsSpan(0, start).Count('\n');
        int column = start - (tex.LastIndexOf('\n', Math.Max(0, start - 1)) + 1);
        if (start == 0)
            column = 0;
        int delimiter = DelimiterOf(node, tex, span);
        // A block's text begins on the line below its fence.
        bool below = delimiter == 0;
        return span with
        {
            Line = span.Line + line + (below ? 1 : 0),
            Column = line == 0 && !below ? span.Column + delimiter + column : column + 1,
            Length = Math.Max(1, length),
        };
    }

    private static int DelimiterOf(Node node, string tex, SourceSpan span)
    {
        int around = span.Length - tex.Length;
        return node switch
        {
            InlineMath => around >= 4 ? 2 : 1,
            // Written in one line.
            MathBlock when !tex.Contains('\n', StringComparison.Ordinal) && around is >= 4 and < 8 => Math.Min(3, around / 2),
            _ => 0,
        };
    }
}
