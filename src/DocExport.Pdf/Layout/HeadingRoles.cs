using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout;

/// <summary>The levels of headings in reading order: from H1 on, without a gap on the way down (ISO 14289-1, 7.4.2).</summary>
internal sealed class HeadingRoles
{
    private readonly Stack<LogicalRole> _open = new();

    /// <summary>The role of the next element in reading order.</summary>
    public LogicalRole Next(LogicalRole role)
    {
        if (role is < LogicalRole.H1 or > LogicalRole.H6)
            return role;
        while (_open.TryPeek(out LogicalRole above) && above >= role)
            _open.Pop();
        _open.Push(role);
        return LogicalRole.H1 + (_open.Count - 1);
    }
}
