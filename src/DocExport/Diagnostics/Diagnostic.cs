namespace DocExport.Diagnostics;

/// <summary>One remark about a document, as data.</summary>
/// <param name="Id"><c>DX</c> and four digits; stable over versions.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence without a full stop.</param>
/// <param name="Span">Where; unknown for remarks about the whole document.</param>
/// <param name="Hint">What to do about it, or <see langword="null"/>.</param>
public sealed record Diagnostic(string Id, Severity Severity, string Message, SourceSpan Span, string? Hint = null)
{
    /// <summary>What it is about, where several of a kind are told as one.</summary>
    internal object? Subject { get; init; }

    /// <summary>Compiler form: <c>path:line:col: severity DX0123: message</c>.</summary>
    public override string ToString()
    {
        string place = Span.ToString();
        string severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return place.Length == 0 ? $"{severity} {Id}: {Message}" : $"{place}: {severity} {Id}: {Message}";
    }
}
