using System.Text.RegularExpressions;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Tagging;

/// <summary>The ledger of clauses names those that answer for each; a name that is gone answers for nothing.</summary>
public sealed partial class ConformanceLedgerTests
{
    private static readonly Lazy<string> TestSources = new(() => string.Join('\n', Directory
        .EnumerateFiles(Repository.PathTo("tests"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(File.ReadAllText)));

    public static TheoryData<string, string, string> Clauses
    {
        get
        {
            var clauses = new TheoryData<string, string, string>();
            foreach (string line in File.ReadLines(Repository.PathTo("src", "DocExport.Pdf", "Tagging", "CONFORMANCE.md")))
            {
                string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
                if (cells.Length == 6 && cells[1] != "clause" && !cells[1].StartsWith("---", StringComparison.Ordinal))
                    clauses.Add($"{cells[1]}: {cells[2]}", cells[3], cells[4]);
            }

            return clauses;
        }
    }

    [Fact]
    public void The_ledger_has_clauses() => Assert.True(Clauses.Count > 30);

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Every_clause_has_someone_who_keeps_it_and_a_test_that_proves_it(string clause, string keepers, string tests)
    {
        HashSet<string> types = [.. typeof(PdfExporter).Assembly.GetTypes().Concat(typeof(Document).Assembly.GetTypes()).Select(type => type.Name)];
        Assert.False(string.IsNullOrWhiteSpace(keepers), clause);
        Assert.All(NamesIn(keepers), name => Assert.True(types.Contains(name.Split('.')[0]), $"{clause}: there is no {name}"));
        Assert.True(tests.Contains("judge", StringComparison.Ordinal) || NamesIn(tests).Any(), $"{clause}: nothing proves it");
        Assert.All(NamesIn(tests), name => Assert.True(
            Regex.IsMatch(TestSources.Value, $@"\bclass {name}\b|\bvoid {name}\(|\bTask {name}\("), $"{clause}: there is no test {name}"));
    }

    private static IEnumerable<string> NamesIn(string cell) => Quoted().Matches(cell).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
