using DocExport;
using DocExport.Epub;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Pdf;

// The caller's first steps, with nothing but the packages.
Document document = MarkdownReader.ReadFile(args[0]);
ExportReport pdf = await document.SaveAsPdfAsync(Path.Combine(args[1], "consumer.pdf"));
ExportReport epub = await document.SaveAsEpubAsync(Path.Combine(args[1], "consumer.epub"));
return pdf.Succeeded && epub.Succeeded ? 0 : 1;
