using System.CommandLine;
using System.Reflection;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport init</c>: a folder to begin with, which exports at once.</summary>
internal static class InitCommand
{
    private const string Prefix = "templates/";

    public static IReadOnlyList<string> Kinds { get; } = ["article", "handout", "book"];

    public static Command Create(Terminal terminal)
    {
        Argument<string> kind = Choice.Argument("KIND", "What to begin", [.. Kinds]);
        var folder = new Argument<string?>("DIR")
        {
            Description = "Folder to put the files into; made if missing. Default: a folder named after KIND.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("init", "Begin an article, a handout or a book.") { kind, folder };
        command.SetAction(result => Run(result.GetRequiredValue(kind), result.GetValue(folder), terminal));
        return command;
    }

    private static int Run(string kind, string? folder, Terminal terminal)
    {
        folder ??= kind;
        string prefix = $"{Prefix}{kind}/";
        Assembly assembly = typeof(InitCommand).Assembly;
        string[] names = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        // Looked at before anything is written: half a template is worse than none.
        if (names.Select(name => Path.Combine(folder, name[prefix.Length..])).FirstOrDefault(File.Exists) is { } taken)
            throw new UsageException($"{taken} is there already and would be overwritten", "name another folder");
        Folder.Make(folder);
        foreach (string name in names)
        {
            string path = Path.Combine(folder, name[prefix.Length..]);
            using Stream source = assembly.GetManifestResourceStream(name)!;
            using FileStream target = File.Create(path);
            source.CopyTo(target);
            terminal.Error.WriteLine(path);
        }

        terminal.Error.WriteLine(Path.GetFullPath(folder) == Path.GetFullPath(".") ? "next: docexport export" : $"next: cd {folder} && docexport export");
        return ExitCode.Success;
    }
}
