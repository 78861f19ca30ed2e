namespace DocExport.Cli;

/// <summary>
/// Tells when files change. They are looked at again and again instead of asking the system to tell: that works on every file system,
/// whether a file is saved in place or replaced, its folder goes and comes back, or it was not there at first. A book has some hundred
/// files; looking at them costs less than a millisecond.
/// </summary>
internal sealed class FileChanges
{
    // Saving is several steps, and a checkout touches many files: a change is told when nothing has moved for one more look.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly SortedDictionary<string, State> _files = new(StringComparer.Ordinal);

    /// <summary>How many of the files are there.</summary>
    public int Count => _files.Values.Count(state => state.Exists);

    /// <summary>Follows these files too, from how they are now. Those that are no longer of interest do no harm.</summary>
    public void Follow(IEnumerable<string> files)
    {
        foreach (string file in files.Select(Path.GetFullPath))
            _files.TryAdd(file, State.Of(file));
    }

    /// <summary>Waits for a change.</summary>
    /// <param name="more">Files that may have come to be of interest; those that are new count as changed.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The files that changed, in ordinal order.</returns>
    public async Task<IReadOnlyList<string>> NextAsync(Func<IEnumerable<string>> more, CancellationToken cancellationToken)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        while (true)
        {
            int before = changed.Count;
            bool moved = Look(changed) | Add(more(), changed);
            if (!moved && before > 0)
                return [.. changed];
            await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
        }
    }

    private bool Look(SortedSet<string> changed)
    {
        bool moved = false;
        foreach (string file in _files.Keys.ToArray())
        {
            State now = State.Of(file);
            if (now == _files[file])
                continue;
            _files[file] = now;
            changed.Add(file);
            moved = true;
        }

        return moved;
    }

    private bool Add(IEnumerable<string> files, SortedSet<string> changed)
    {
        bool moved = false;
        foreach (string file in files.Select(Path.GetFullPath))
        {
            if (!_files.TryAdd(file, State.Of(file)))
                continue;
            changed.Add(file);
            moved = true;
        }

        return moved;
    }

    /// <summary>What a look at a file sees.</summary>
    private readonly record struct State(bool Exists, long Length, DateTime Written)
    {
        public static State Of(string path)
        {
            var file = new FileInfo(path);
            return file.Exists ? new(true, file.Length, file.LastWriteTimeUtc) : default;
        }
    }
}
