namespace DocExport.Export;

/// <summary>
/// A file that takes another's place in one step once it is whole. It is written as a sibling, since a rename is
/// atomic only within one file system. What holds nothing, such as a device, a pipe or an empty file, is written to in place.
/// </summary>
internal sealed class ReplacementFile : IDisposable
{
    private readonly string _target;
    private readonly string? _temporary;
    private bool _committed;

    /// <exception cref="IOException">The path is a folder, or another program holds the file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder can't be written.</exception>
    public ReplacementFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _target = Path.GetFullPath(path);
        if (Directory.Exists(_target))
            throw new IOException($"{path} is a folder.");
        try
        {
            if (HoldsNothing(_target))
            {
                Stream = new MemoryStream();
                return;
            }

            // A link goes on leading where it does.
            _target = Followed(_target);
            CheckWritable(_target);
            _temporary = FormattableString.Invariant($"{_target}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp");
            Stream = new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        }
        catch (UnauthorizedAccessException denied)
        {
            // Callers know the name they gave, not the sibling's.
            throw new UnauthorizedAccessException($"{path} can't be written: permission is denied.", denied);
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new DirectoryNotFoundException($"{path} can't be written: there is no such folder.", missing);
        }
    }

    public Stream Stream { get; }

    public void Commit()
    {
        if (_temporary is null)
        {
            WriteInPlace((MemoryStream)Stream);
        }
        else
        {
            Stream.Dispose();
            if (!OperatingSystem.IsWindows() && File.Exists(_target))
                File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_target));
            File.Move(_temporary, _target, overwrite: true);
        }

        _committed = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!_committed && _temporary is not null)
            File.Delete(_temporary);
    }

    private void WriteInPlace(MemoryStream content)
    {
        using var output = new FileStream(_target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        output.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <summary>Whether there is something, but no content that could be lost. A pipe's path leads nowhere when followed.</summary>
    private static bool HoldsNothing(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            return false;
        string followed = Followed(path);
        return File.Exists(followed) ? new FileInfo(followed).Length == 0 : followed.StartsWith("/proc/", StringComparison.Ordinal);
    }

    private static string Followed(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : path;

    /// <summary>A folder's permission to rename says nothing about the file's: one that is read-only or open elsewhere stays.</summary>
    private static void CheckWritable(string path)
    {
        if (File.Exists(path))
            new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0).Dispose();
    }
}
