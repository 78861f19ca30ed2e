using System.Globalization;
using System.Text;

namespace DocExport.Diagnostics;

/// <summary>What all diagnostics of one id share.</summary>
/// <param name="Id"><c>DX</c> and four digits.</param>
/// <param name="Severity">The severity its diagnostics have.</param>
/// <param name="MessageFormat">A composite format string for the message.</param>
/// <param name="HintFormat">A composite format string over the same arguments, or <see langword="null"/>.</param>
internal sealed record DiagnosticDescriptor(string Id, Severity Severity, string MessageFormat, string? HintFormat = null)
{
    public Diagnostic At(SourceSpan span, params ReadOnlySpan<object?> arguments) => new(
        Id,
        Severity,
        string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(MessageFormat), arguments),
        span,
        HintFormat is null ? null : string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(HintFormat), arguments));
}
