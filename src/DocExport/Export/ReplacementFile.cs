namespace DocExport.Export;

/// <summary>
/// A file that takes another's place in one step once it is whole. It is written as a sibling, since a rename is
/// atomic only within one file system. What holds nothing, such as a device, a pipe or an empty file, is written to in place.
/// </summary>
internal sealed class ReplacementFile : IDisposable
{
    private readonly string _path;
    private readonly string _target;
    private readonly string? _temporary;
    private bool _committed;

    /// <exception cref="IOException">The path is a folder, or can't be written.</exception>
    public ReplacementFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
        _target = Path.GetFullPath(path);
        if (Directory.Exists(_target))
            throw new IOException($"{path} is a folder");
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
        catch (Exception problem) when (FileFailure.Is(problem))
        {
            throw Named(problem);
        }
    }

    public Stream Stream { get; }

    /// <summary>Whether a failure is this file's, and not that of another which was read meanwhile.</summary>
    public bool Concerns(Exception problem) =>
        FileFailure.Is(problem) && _temporary is not null && problem.Message.Contains(_temporary, StringComparison.Ordinal);

    /// <summary>The failure with the name that the caller gave: nobody knows the sibling's.</summary>
    public IOException Named(Exception problem) => new($"{_path} can't be written: {FileFailure.Reason(problem)}", problem);

    /// <exception cref="IOException">The file can't be written; what was there before is left as it was.</exception>
    public void Commit()
    {
        try
        {
            if (_temporary is null)
                WriteInPlace((MemoryStream)Stream);
            else
                Replace(_temporary);
        }
        catch (Exception problem) when (FileFailure.Is(problem))
        {
            throw Named(problem);
        }

        _committed = true;
    }

    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException) when (!_committed)
        {
            // What is still buffered had no room on the disk; it is thrown away with the rest.
        }

        if (!_committed && _temporary is not null)
            File.Delete(_temporary);
    }

    private void Replace(string temporary)
    {
        Stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(_target));
        File.Move(temporary, _target, overwrite: true);
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
