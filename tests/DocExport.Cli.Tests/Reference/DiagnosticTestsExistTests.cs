using System.Reflection;
using DocExport.Diagnostics;
using DocExport.Testing;

namespace DocExport.Cli.Tests.Reference;

/// <summary>A diagnostic that no test names may never be told, or at the wrong place, without anybody noticing.</summary>
public sealed class DiagnosticTestsExistTests
{
    [Fact]
    public void Every_diagnostic_is_named_by_a_test()
    {
        string tests = string.Concat(Directory
            .EnumerateFiles(Repository.PathTo("tests"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathTo("tests", "Specs"), "*.txt", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));

        string[] untested =
        [
            .. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
                .Select(field => (field.Name, ((DiagnosticDescriptor)field.GetValue(null)!).Id))
                .Where(field => !tests.Contains(field.Id, StringComparison.Ordinal) && !tests.Contains($"DiagnosticIds.{field.Name}", StringComparison.Ordinal))
                .Select(field => field.Id),
        ];

        Assert.Empty(untested);
    }
}
