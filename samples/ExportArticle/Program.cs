// A Markdown file becomes a PDF and an EPUB.
using DocExport;
using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Markdown;

string folder = args.Length > 0 ? args[0] : "out";
Directory.CreateDirectory(folder);

Document article = MarkdownReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "article.md"));
await article.SaveAsPdfAsync(Path.Combine(folder, "article.pdf"));
ExportReport report = await article.SaveAsEpubAsync(Path.Combine(folder, "article.epub"));

// What the reader and the exporter had to say is data; nothing is printed and nothing is thrown.
foreach (Diagnostic diagnostic in report.Diagnostics)
    Console.Error.WriteLine(diagnostic);
return report.Succeeded ? 0 : 1;
