using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Resources;

namespace DocExport.Cli.Commands;

/// <summary>Reads what the command line names into documents.</summary>
internal static class InputReader
{
    /// <exception cref="IOException">An input is missing or can't be read.</exception>
    public static async Task<Document> ReadAsync(
        InputGroup group, MarkdownOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        if (group.IsStandardInput)
        {
            Document piped = await MarkdownReader.ReadAsync(terminal.Input, options, cancellationToken).ConfigureAwait(false);
            // Its images lie where the command stands.
            return piped with { Resources = new FileResourceResolver(".") };
        }

        foreach (string path in group.Files)
            RequireFile(path);
        // The reader is synchronous by nature: it works on one string.
        try
        {
            return await Task.Run(() => Read(group, options), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (FileFailure.Is(problem))
        {
            string path = group.Paths.FirstOrDefault(path => problem.Message.Contains(Path.GetFullPath(path), StringComparison.Ordinal)) ?? group.Paths[0];
            throw new IOException($"{path} can't be read: {FileFailure.Reason(problem)}", problem);
        }
    }

    private static Document Read(InputGroup group, MarkdownOptions options) =>
        group.IsBook ? MarkdownReader.ReadBook(group.Paths[0], options)
        : group.Paths.Count == 1 ? MarkdownReader.ReadFile(group.Paths[0], options)
        : MarkdownReader.ReadFiles(group.Paths, options);

    private static void RequireFile(string path)
    {
        if (Directory.Exists(path))
            throw new IOException($"{path} is a folder; name the Markdown files in it, or its book.yml");
        if (File.Exists(path))
            return;
        string? nearest = NearestName.Find(Path.GetFileName(path), FilesBeside(path));
        throw new FileNotFoundException($"there is no file {path}" + (nearest is null ? "" : $"; did you mean {nearest}?"));
    }

    private static IEnumerable<string> FilesBeside(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            : [];
    }
}
