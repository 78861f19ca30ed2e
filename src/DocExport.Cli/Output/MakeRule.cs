using System.Text;
using DocExport.Cli.Commands;
using DocExport.Export;

namespace DocExport.Cli.Output;

/// <summary>Which files outputs depend on, as a rule that make reads: <c>a.pdf a.epub: a.md picture.png</c>.</summary>
internal static class MakeRule
{
    /// <param name="path">The file to write; <c>-</c> is standard output.</param>
    /// <param name="outcomes">What was written from what.</param>
    /// <param name="terminal">Where standard output is.</param>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static void Write(string path, IReadOnlyList<JobOutcome> outcomes, Terminal terminal)
    {
        var text = new StringBuilder();
        foreach (JobOutcome outcome in outcomes)
        {
            string targets = Words(outcome.Written.Select(file => file.Target.Path).OfType<string>());
            if (targets.Length == 0)
                continue;
            text.Append(targets).Append(": ").Append(Words(outcome.Dependencies.Select(file => Path.GetRelativePath(".", file)))).Append('\n');
            // A file that was deleted since must not stop make: an empty rule says that nothing makes it.
            foreach (string file in outcome.Dependencies)
                text.Append(Escape(Path.GetRelativePath(".", file))).Append(":\n");
        }

        if (path == "-")
        {
            terminal.Print(text.ToString());
            return;
        }

        try
        {
            File.WriteAllText(path, text.ToString());
        }
        catch (Exception problem) when (FileFailure.Is(problem))
        {
            throw new IOException($"{path} can't be written: {FileFailure.Reason(problem)}", problem);
        }
    }

    private static string Words(IEnumerable<string> paths) => string.Join(' ', paths.Select(Escape));

    private static string Escape(string path) => path
        .Replace("$", "$$", StringComparison.Ordinal)
        .Replace("#", "\\#", StringComparison.Ordinal)
        .Replace(" ", "\\ ", StringComparison.Ordinal);
}
