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
            file.Content.Span.SequenceEqual(File.ReadAllBytes(Repository.PathTo(file.Path))),
            $"{file.Path} differs: dotnet run --project src/DocExport.TableGen -- unicode"));
    }
}
