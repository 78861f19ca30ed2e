using System.Runtime.ExceptionServices;
using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Slots;

namespace DocExport.Pdf.Layout.Setting;

/// <summary>
/// Content to be set by whoever comes first: a thread of the pool, or the one that needs it. So nobody waits for a thread that never comes,
/// however many exports share the pool.
/// </summary>
/// <param name="content">Items of one list.</param>
/// <param name="contextOf">A context that tells a bag what can't be set.</param>
/// <param name="width">Of the list.</param>
/// <param name="cancellationToken">Looked at before each item.</param>
internal sealed class SettingTask(
    ArraySegment<VerticalItem> content, Func<DiagnosticBag, SettingContext> contextOf, double width, CancellationToken cancellationToken) : IThreadPoolWorkItem
{
    private readonly TaskCompletionSource _done = new();
    private ArraySegment<VerticalItem> _content = content;
    private Func<DiagnosticBag, SettingContext>? _contextOf = contextOf;
    private int _claims;
    private ExceptionDispatchInfo? _fault;

    /// <summary>What could not be set as it should.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    public void Execute()
    {
        if (!Claim())
            return;
        try
        {
            SettingContext context = _contextOf!(Diagnostics);
            foreach (VerticalItem item in _content)
            {
                cancellationToken.ThrowIfCancellationRequested();
                item.Prepare(context, width);
            }
        }
#pragma warning disable CA1031 // Whoever asks for the content is to see the fault, whichever thread met it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _fault = ExceptionDispatchInfo.Capture(fault);
        }

        LetGo();
        _done.SetResult();
    }

    /// <summary>Sets the content here unless another thread is at it, and waits until it is set.</summary>
    public void Finish()
    {
        Execute();
        Wait();
        _fault?.Throw();
    }

    /// <summary>Sees to it that no thread works on it any more.</summary>
    public void Abandon()
    {
        if (Claim())
            LetGo();
        else
            Wait();
    }

    // The pool may keep a task long after it was done elsewhere, and the context leads to all of the document.
    private void LetGo()
    {
        _content = default;
        _contextOf = null;
    }

    // The work itself looks at the token.
    private void Wait() => _done.Task.Wait(CancellationToken.None);

    private bool Claim() => Interlocked.Increment(ref _claims) == 1;
}
