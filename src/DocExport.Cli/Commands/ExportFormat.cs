namespace DocExport.Cli.Commands;

/// <summary>What the command can write.</summary>
internal enum ExportFormat
{
    Pdf,
    Epub,
}

/// <summary>Names of formats on the command line and in file names.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<ExportFormat> All { get; } = [ExportFormat.Pdf, ExportFormat.Epub];

    public static string Extension(this ExportFormat format) => format == ExportFormat.Pdf ? ".pdf" : ".epub";

    public static ExportFormat? FromExtension(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".pdf" => ExportFormat.Pdf,
        ".epub" => ExportFormat.Epub,
        _ => null,
    };

    /// <summary>Reads <c>pdf,epub</c>.</summary>
    /// <exception cref="UsageException">A name is no format.</exception>
    public static IReadOnlyList<ExportFormat> Parse(IEnumerable<string> lists)
    {
        var formats = new List<ExportFormat>();
        foreach (string name in lists.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            ExportFormat format = FromExtension("." + name)
                ?? throw new UsageException($"'{name}' is no output format", "use --to pdf, --to epub or --to pdf,epub");
            if (!formats.Contains(format))
                formats.Add(format);
        }

        return formats;
    }
}
