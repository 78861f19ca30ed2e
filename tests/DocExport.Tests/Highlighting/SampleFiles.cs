using DocExport.Testing;

namespace DocExport.Tests.Highlighting;

/// <summary>The samples, one per language: <c>Samples/csharp.cs</c> is a sample of the language <c>csharp</c>.</summary>
internal static class SampleFiles
{
    private const string TokensSuffix = ".tokens.txt";

    public static string Folder { get; } = Repository.PathTo("tests", "DocExport.Tests", "Highlighting", "Samples");

    public static IEnumerable<string> Languages() =>
        Directory.EnumerateFiles(Folder)
            .Where(static path => !path.EndsWith(TokensSuffix, StringComparison.Ordinal))
            .Select(static path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    public static string Read(string language) =>
        File.ReadAllText(
            Directory.EnumerateFiles(Folder, language + ".*").Single(static path => !path.EndsWith(TokensSuffix, StringComparison.Ordinal)));

    public static string TokensPath(string language) => Path.Combine(Folder, language + TokensSuffix);
}
