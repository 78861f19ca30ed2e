using DocExport.Diagnostics;

namespace DocExport.Pdf.Vectors;

/// <summary>Says what of one image could not be drawn: each kind once, however often the image uses it.</summary>
internal sealed class SvgReport(SvgContext context)
{
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <param name="what">A plural that follows "uses": <c>filters</c>.</param>
    public void Unsupported(string what)
    {
        if (_said.Add(what))
            context.Diagnostics.Report(DiagnosticIds.SvgUnsupported, context.Span, context.Name, what);
    }

    /// <param name="reference">What leads nowhere, in a circle or out of the file.</param>
    public void BadReference(string reference)
    {
        if (_said.Add("#" + reference))
            context.Diagnostics.Report(DiagnosticIds.SvgBadReference, context.Span, context.Name, Shorten(reference));
    }

    /// <param name="where">The attribute.</param>
    /// <param name="value">Its value.</param>
    public void BadValue(string where, string value)
    {
        if (_said.Add("=" + where))
            context.Diagnostics.Report(DiagnosticIds.SvgBadValue, context.Span, context.Name, where, Shorten(value));
    }

    public void HtmlAsText()
    {
        if (_said.Add("<"))
            context.Diagnostics.Report(DiagnosticIds.SvgHtmlAsText, context.Span, context.Name);
    }

    public void TooLarge()
    {
        if (_said.Add("!"))
            context.Diagnostics.Report(DiagnosticIds.SvgTooLarge, context.Span, context.Name);
    }

    private static string Shorten(string value)
    {
        const int Longest = 60;
        return value.Length <= Longest ? value : string.Concat(value.AsSpan(0, Longest - 1), "…");
    }
}
