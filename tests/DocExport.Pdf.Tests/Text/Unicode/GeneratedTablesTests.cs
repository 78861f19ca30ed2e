using System.IO.Compression;
using DocExport.TableGen;
using DocExport.TableGen.Unicode;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Text.Unicode;

public class GeneratedTablesTests
{
    [UnicodeDataFact]
    public void Committed_tables_are_what_the_generator_makes()
    {
        GeneratedFile[] files = [.. UnicodeTables.Generate(UnicodeData.Folder)];

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(
            Plain(file.Path, file.Content.ToArray()).SequenceEqual(Plain(file.Path, File.ReadAllBytes(Repository.PathTo(file.Path)))),
            $"{file.Path} differs: dotnet run --project src/DocExport.TableGen -- unicode"));
    }

    /// <summary>What is deflated is compared unpacked: another runtime may pack it otherwise.</summary>
    private static byte[] Plain(string path, byte[] content)
    {
        if (!path.EndsWith(".bin", StringComparison.Ordinal))
            return content;
        using var plain = new MemoryStream();
        using var inflated = new DeflateStream(new MemoryStream(content), CompressionMode.Decompress);
        inflated.CopyTo(plain);
        return plain.ToArray();
    }
}
