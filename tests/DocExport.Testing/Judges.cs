using System.Diagnostics;

namespace DocExport.Testing;

/// <summary>Outside programs that give a second opinion on what DocExport writes.</summary>
public static class Judges
{
    /// <summary>Set in CI, so that a judge that did not install is a failure and not a silent skip.</summary>
    public static bool Required { get; } = Environment.GetEnvironmentVariable("DOCEXPORT_REQUIRE_JUDGES") == "1";

    public static string? ReasonToSkip(IEnumerable<string> programs)
    {
        if (Required)
            return null;
        string[] missing = [.. programs.Where(program => Find(program) is null)];
        return missing.Length == 0 ? null : $"not installed: {string.Join(", ", missing)} (tests/Judges/install brings it)";
    }

    /// <summary>The program's path: a script of <c>tests/Judges</c>, or a program on the PATH.</summary>
    public static string? Find(string program)
    {
        string script = Repository.PathTo("tests", "Judges", program);
        if (File.Exists(script))
            return script;
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Runs a program to its end and returns its exit code and output.</summary>
    public static JudgeResult Run(string program, params string[] arguments)
    {
        string path = Find(program) ?? throw new InvalidOperationException($"{program} is not installed.");
        var start = new ProcessStartInfo(path, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new JudgeResult(process.ExitCode, output, error.Result);
    }
}

/// <summary>What a judge said.</summary>
public sealed record JudgeResult(int ExitCode, string Output, string Error);
