using DocExport.Diagnostics;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Inlines;

/// <summary>
/// Finds formulas between <c>\(…\)</c> and <c>\[…\]</c>. CommonMark takes the backslashes for escapes of the brackets, and so they
/// are; but who writes TeX there means a formula and should be told how to write it.
/// </summary>
internal static class TexDelimiters
{
    private const int LongestFormula = 2000;

    public static void Check(LiteralInline escaped, SourceSpan span, ReadingContext context)
    {
        if (!span.IsKnown || escaped.Content.CurrentChar is not ('(' or '[') || context.Cell is not null)
            return;
        string text = context.Source.Text;
        int start = context.Source.LineStart(span.Line) + span.Column - 1;
        string close = escaped.Content.CurrentChar == '(' ? "\\)" : "\\]";
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(LongestFormula, text.Length - start));
        if (rest is not ['\\', '(' or '[', ..])
            return;
        rest = rest[2..];
        int end = rest.IndexOf(close);
        if (end <= 0 || !LooksLikeTex(rest[..end]))
            return;
        context.ReportOnce(DiagnosticIds.EscapedDelimiters, span with { Length = end + 4 }, "\\" + escaped.Content.CurrentChar);
    }

    /// <summary>Whether there is what only formulas have; a blank line ends a paragraph, and with it any formula.</summary>
    private static bool LooksLikeTex(ReadOnlySpan<char> text)
    {
        if (text.Contains("\n\n", StringComparison.Ordinal))
            return false;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '^' or '_' or '=' || (text[i] == '\\' && char.IsAsciiLetter(text[i + 1])))
                return true;
        }

        return false;
    }
}
