using DocExport.TableGen;
using DocExport.TableGen.Hyphenation;
using DocExport.TableGen.Unicode;

// Generates the Unicode and hyphenation tables under src/DocExport.Pdf/Text.
IEnumerable<GeneratedFile>? files = args switch
{
    ["unicode"] => UnicodeTables.Generate("/usr/share/unicode"),
    ["unicode", string folder] => UnicodeTables.Generate(folder),
    ["hyphenation", string folder] => HyphenationTables.Generate(folder),
    _ => null,
};
if (files is null)
{
    Console.Error.WriteLine("usage: dotnet run --project src/DocExport.TableGen -- unicode [UCD-FOLDER] | hyphenation PATTERNS-FOLDER");
    return 2;
}

if (!File.Exists("DocExport.sln"))
{
    Console.Error.WriteLine("Run this from the repository's root.");
    return 2;
}

foreach (GeneratedFile file in files)
{
    await File.WriteAllBytesAsync(file.Path, file.Content);
    Console.WriteLine($"{file.Content.Length,9:N0}  {file.Path}");
}

return 0;
