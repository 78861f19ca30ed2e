namespace DocExport.Export;

/// <summary>
/// A file that takes another's place in one step once it is whole. It is written as a sibling, since a rename is
/// atomic only within one file system.
/// </summary>
internal sealed class ReplacementFile : IDisposable
{
    private readonly string _target;
    private readonly string _temporary;
    private bool _committed;

    public ReplacementFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _target = Path.GetFullPath(path);
        if (Directory.Exists(_target))
            throw new IOException($"{path} is a folder.");
        _temporary = FormattableString.Invariant($"{_target}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp");
        try
        {
            Stream = new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        }
        catch (UnauthorizedAccessException denied)
        {
            // Callers know the name they gave, not the sibling's.
            throw new UnauthorizedAccessException($"{path} can't be written: there is no permission to.", denied);
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new DirectoryNotFoundException($"{path} can't be written: there is no such folder.", missing);
        }
    }

    public FileStream Stream { get; }

    public void Commit()
    {
        Stream.Dispose();
        File.Move(_temporary, _target, overwrite: true);
        _committed = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!_committed)
            File.Delete(_temporary);
    }
}
