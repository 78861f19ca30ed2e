using DocExport.Pdf.Text.Unicode;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Text.Unicode;

/// <summary>
/// A test that reads the Unicode Character Database of the tables' version. Where it is missing the test is skipped
/// with that reason, except under <c>DOCEXPORT_REQUIRE_JUDGES=1</c>, where it runs and so fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnicodeDataFactAttribute : FactAttribute
{
    public UnicodeDataFactAttribute() => Skip = Judges.Required ? null : UnicodeData.ReasonToSkip();
}

/// <summary>Where the database lies: <c>DOCEXPORT_UNICODE_DATA</c>, or where Debian puts it.</summary>
internal static class UnicodeData
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("DOCEXPORT_UNICODE_DATA") ?? "/usr/share/unicode";

    public static string? ReasonToSkip()
    {
        string path = PathTo("Scripts.txt");
        if (!File.Exists(path))
            return $"no {path} (tests/Judges/install-unicode-data brings it)";
        string expected = $"# Scripts-{UnicodeVersion.Value}.txt";
        string found = File.ReadLines(path).First();
        return found == expected ? null : $"{path} is {found}, the tables are {UnicodeVersion.Value}";
    }

    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Folder, .. parts]);

    /// <summary>A conformance file's lines without comments, with their numbers.</summary>
    public static IEnumerable<(int Number, string Line)> Lines(params string[] path) =>
        File.ReadLines(PathTo(path))
            .Select((line, i) => (i + 1, line.Split('#')[0].Trim()))
            .Where(entry => entry.Item2.Length > 0);

    public static string FromHex(string codePoints) =>
        string.Concat(codePoints.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hex => Utf16(Convert.ToInt32(hex, 16))));

    // char.ConvertFromUtf32 refuses lone surrogates, which the files contain.
    private static string Utf16(int codePoint) => codePoint > 0xFFFF ? char.ConvertFromUtf32(codePoint) : ((char)codePoint).ToString();
}
