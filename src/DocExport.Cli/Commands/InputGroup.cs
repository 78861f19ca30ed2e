namespace DocExport.Cli.Commands;

/// <summary>The inputs of one document.</summary>
/// <param name="Paths">At least one.</param>
internal sealed record InputGroup(IReadOnlyList<string> Paths)
{
    /// <summary>Standard input on the command line.</summary>
    private const string StandardInput = "-";

    public bool IsStandardInput => Paths is [StandardInput];

    public bool IsBook => Paths is [var path] && IsBookFile(path);

    /// <summary>The inputs that are files.</summary>
    public IEnumerable<string> Files => Paths.Where(path => path != StandardInput);

    /// <summary>What outputs are named after.</summary>
    public string Name => IsStandardInput ? "document" : Path.GetFileNameWithoutExtension(Paths[0]);

    /// <summary>Groups inputs into the documents they make.</summary>
    /// <exception cref="UsageException">The combination makes no sense.</exception>
    public static IReadOnlyList<InputGroup> Of(IReadOnlyList<string> inputs, bool each)
    {
        if (inputs.Count(input => input == StandardInput) > 1)
            throw new UsageException("standard input can be read once only");
        if (each || inputs.Count == 1)
            return [.. inputs.Select(input => new InputGroup([input]))];
        string? misfit = inputs.FirstOrDefault(input => input == StandardInput || IsBookFile(input));
        if (misfit is not null)
        {
            string what = misfit == StandardInput ? "standard input" : misfit;
            throw new UsageException($"{what} can't be one chapter among others", "add --each to export each input by itself");
        }

        return [new InputGroup(inputs)];
    }

    private static bool IsBookFile(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yml" or ".yaml";
}
