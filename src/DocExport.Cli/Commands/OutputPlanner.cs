using DocExport.Export;

namespace DocExport.Cli.Commands;

/// <summary>One file to write.</summary>
/// <param name="Format">In which format.</param>
/// <param name="Path">Where; <see langword="null"/> is standard output.</param>
internal sealed record OutputTarget(ExportFormat Format, string? Path)
{
    /// <exception cref="IOException">The output can't be written; the message names it.</exception>
    public async Task<ExportReport> WriteAsync(
        DocumentExporter exporter, Document document, Terminal terminal, IProgress<ExportProgress> progress, CancellationToken cancellationToken)
    {
        if (Path is not null)
            return await exporter.ExportAsync(document, Path, progress, cancellationToken).ConfigureAwait(false);
        try
        {
            return await exporter.ExportAsync(document, terminal.Output, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException problem)
        {
            throw Terminal.OutputFailure(problem);
        }
    }
}

/// <summary>Decides which files an export writes, before anything is read or written.</summary>
internal static class OutputPlanner
{
    /// <param name="name">The input's file name without extension.</param>
    /// <param name="outputs">Values of <c>-o</c>.</param>
    /// <param name="formats">Formats of <c>--to</c>.</param>
    /// <param name="folder">Where files go that <c>-o</c> does not name.</param>
    /// <exception cref="UsageException">The request makes no sense.</exception>
    public static IReadOnlyList<OutputTarget> Plan(
        string name, IReadOnlyList<string> outputs, IReadOnlyList<ExportFormat> formats, string folder)
    {
        List<OutputTarget> targets = [.. outputs.Select(output => Named(output, formats))];
        IReadOnlyList<ExportFormat> wanted = formats.Count > 0 ? formats : outputs.Count > 0 ? [] : ExportFormats.All;
        foreach (ExportFormat format in wanted)
        {
            if (!targets.Exists(target => target.Format == format))
                targets.Add(new(format, Path.Combine(folder, name + format.Extension())));
        }

        if (targets.Count(target => target.Path is null) > 1)
            throw new UsageException("standard output can take one format only", "name one with --to");
        // The PDF goes first: the e-book's page list is made from its pages.
        return [.. targets.OrderBy(target => target.Format)];
    }

    /// <exception cref="UsageException">An output is an input, or is written twice.</exception>
    public static void RefuseClashes(IEnumerable<string> inputs, IEnumerable<OutputTarget> targets)
    {
        HashSet<string> read = [.. inputs.Select(RealPath)];
        HashSet<string> written = [];
        foreach (string path in targets.Select(target => target.Path).OfType<string>())
        {
            if (read.Contains(RealPath(path)))
                throw new UsageException($"{path} is an input and would be overwritten", "choose another name with -o");
            if (!written.Add(RealPath(path)))
                throw new UsageException($"{path} would be written twice", "give each output a name or folder of its own");
        }
    }

    private static OutputTarget Named(string output, IReadOnlyList<ExportFormat> formats)
    {
        if (output == "-")
        {
            return formats.Count == 1
                ? new(formats[0], null)
                : throw new UsageException("which format should go to standard output?", "add --to pdf or --to epub");
        }

        if (Directory.Exists(output) || Path.EndsInDirectorySeparator(output))
            throw new UsageException($"{output} is a folder", "use --output-dir for folders");
        if (ExportFormats.FromExtension(output) is { } format)
            return new(format, output);
        return formats.Count == 1
            ? new(formats[0], output)
            : throw new UsageException($"the name {output} does not tell its format", "end it in .pdf or .epub, or add --to");
    }

    private static string RealPath(string path)
    {
        FileSystemInfo? target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        return target?.FullName ?? Path.GetFullPath(path);
    }
}
