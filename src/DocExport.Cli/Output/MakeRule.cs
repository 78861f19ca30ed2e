using System.Text;
using DocExport.Cli.Commands;

namespace DocExport.Cli.Output;

/// <summary>Which files outputs depend on, as a rule that make reads: <c>a.pdf a.epub: a.md picture.png</c>.</summary>
internal static class MakeRule
{
    public static void Write(string path, IReadOnlyList<JobOutcome> outcomes)
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

        File.WriteAllText(path, text.ToString());
    }

    private static string Words(IEnumerable<string> paths) => string.Join(' ', paths.Select(Escape));

    private static string Escape(string path) => path
        .Replace("$", "$$", StringComparison.Ordinal)
        .Replace("#", "\\#", StringComparison.Ordinal)
        .Replace(" ", "\\ ", StringComparison.Ordinal);
}
