// Generates the Unicode and hyphenation tables under src/DocExport.Pdf/Text.
Console.Error.WriteLine("usage: dotnet run --project src/DocExport.TableGen -- unicode|hyphenation SOURCE-FOLDER");
return 2;
