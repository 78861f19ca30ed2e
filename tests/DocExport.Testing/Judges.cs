using System.Diagnostics;

namespace DocExport.Testing;

/// <summary>Outside programs that give a second opinion on what DocExport writes.</summary>
public static class Judges
{
    private static readonly Lazy<bool> HasPikepdf = new(() => Succeeds("/usr/bin/python3", "-c", "import pikepdf"));

    /// <summary>Set in CI, so that a judge that did not install is a failure and not a silent skip.</summary>
    public static bool Required { get; } = Environment.GetEnvironmentVariable("DOCEXPORT_REQUIRE_JUDGES") == "1";

    private static string Home { get; } =
        Environment.GetEnvironmentVariable("JUDGES_HOME")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "docexport-judges");

    /// <summary>A file among what <c>tests/Judges</c> installed.</summary>
    /// <param name="path">Relative to the judges' folder.</param>
    public static string Installed(string path) => Path.Combine(Home, path);

    public static string? ReasonToSkip(IEnumerable<string> programs)
    {
        if (Required)
            return null;
        string[] missing = [.. programs.Where(program => !IsInstalled(program))];
        return missing.Length == 0 ? null : $"not installed: {string.Join(", ", missing)} (tests/Judges/install brings it)";
    }

    /// <summary>Runs a program to its end and returns its exit code and output.</summary>
    public static JudgeResult Run(string program, params string[] arguments)
    {
        string path = Find(program) ?? throw new InvalidOperationException($"{program} is not installed.");
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new JudgeResult(process.ExitCode, output, error.Result);
    }

    // The judges of tests/Judges are scripts: they are there, but what they run may not be.
    private static bool IsInstalled(string program) => program switch
    {
        "pdfcheck" => HasPikepdf.Value,
        "epub" => File.Exists(Path.Combine(Home, "core", "EpubCheckBatch.java")),
        "epub-pages" => Directory.Exists(Path.Combine(Home, "full")),
        _ => Find(program) is not null,
    };

    private static string? Find(string program)
    {
        string script = Repository.PathTo("tests", "Judges", program);
        if (File.Exists(script))
            return script;
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
    }

    private static bool Succeeds(string path, params string[] arguments)
    {
        if (!File.Exists(path))
            return false;
        using Process process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

/// <summary>What a judge said.</summary>
public sealed record JudgeResult(int ExitCode, string Output, string Error);
