using System.Threading.Channels;

namespace DocExport.Cli;

/// <summary>
/// Tells when files change. Folders are watched rather than files: many editors save by putting a new file in the old one's place,
/// and a file that is missing may appear.
/// </summary>
internal sealed class FileChanges : IDisposable
{
    // Saving is several steps, and a checkout touches many files: a change is told when nothing has moved for so long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, FileSystemWatcher> _folders = new(StringComparer.Ordinal);
    private volatile HashSet<string> _files = [];

    /// <summary>How many files are followed.</summary>
    public int Count => _files.Count;

    /// <summary>Follows these files too. Those that are no longer of interest do no harm.</summary>
    public void Follow(IEnumerable<string> files)
    {
        HashSet<string> all = new(_files, StringComparer.Ordinal);
        all.UnionWith(files.Select(Path.GetFullPath));
        _files = all;
        foreach (string folder in all.Select(file => Path.GetDirectoryName(file)!).Where(Directory.Exists).Distinct(StringComparer.Ordinal))
        {
            if (!_folders.ContainsKey(folder))
                _folders.Add(folder, Watch(folder));
        }
    }

    /// <summary>Waits for a change.</summary>
    /// <returns>The files that changed, in ordinal order.</returns>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken cancellationToken)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal) { await _changes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false) };
        while (true)
        {
            await Task.Delay(Quiet, cancellationToken).ConfigureAwait(false);
            if (!_changes.Reader.TryRead(out string? file))
                return [.. changed];
            do
            {
                changed.Add(file);
            }
            while (_changes.Reader.TryRead(out file));
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _folders.Values)
            watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) => Note(change.FullPath);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(string path)
    {
        if (_files.Contains(path))
            _changes.Writer.TryWrite(path);
    }
}
