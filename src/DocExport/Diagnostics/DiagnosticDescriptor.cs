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
        Filled(MessageFormat, arguments),
        span,
        HintFormat is null ? null : Filled(HintFormat, arguments));

    /// <summary>A parsed format without places for arguments would give its doubled braces back as they are.</summary>
    private static string Filled(string format, ReadOnlySpan<object?> arguments) =>
        CompositeFormat.Parse(format) is { MinimumArgumentCount: > 0 } parsed
            ? string.Format(CultureInfo.InvariantCulture, parsed, arguments)
            : string.Format(CultureInfo.InvariantCulture, format, []);
}
