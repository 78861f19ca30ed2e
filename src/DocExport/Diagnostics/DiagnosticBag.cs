namespace DocExport.Diagnostics;

/// <summary>
/// Collects diagnostics in the order they are reported. Phases that run in parallel collect in bags of their own,
/// merged in document order, so that the order never depends on threads.
/// </summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public IReadOnlyList<Diagnostic> Items => _items;

    public bool HasErrors => _items.Exists(item => item.Severity == Severity.Error);

    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<object?> arguments) =>
        _items.Add(descriptor.At(span, arguments));

    /// <summary>Makes errors of the remarks of some kinds.</summary>
    public void Escalate(IReadOnlyList<DiagnosticDescriptor> kinds)
    {
        for (int index = 0; index < _items.Count; index++)
        {
            if (kinds.Any(kind => kind.Id == _items[index].Id))
                _items[index] = _items[index] with { Severity = Severity.Error };
        }
    }

    /// <summary>Puts fewer, or others, in place of all so far.</summary>
    public void Replace(Func<IReadOnlyList<Diagnostic>, IReadOnlyList<Diagnostic>> change)
    {
        IReadOnlyList<Diagnostic> changed = change([.. _items]);
        _items.Clear();
        _items.AddRange(changed);
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);
}
