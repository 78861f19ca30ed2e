using DocExport;
using DocExport.Epub;
using DocExport.Export;
using DocExport.Images;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Pdf;

// The caller's first steps, with nothing but the packages.
Document document = MarkdownReader.ReadFile(args[0]);
ExportReport pdf = await document.SaveAsPdfAsync(Path.Combine(args[1], "consumer.pdf"));
ExportReport epub = await document.SaveAsEpubAsync(Path.Combine(args[1], "consumer.epub"));

// A picture of one blue pixel in a format that takes the decoder of a package.
const string WebP = "data:image/webp;base64,UklGRhwAAABXRUJQVlA4TA8AAAAvAAAAAAcQ0f/+ByKi/wEA";
Document picture = document with { Blocks = [new Paragraph([new Image(WebP, "Blue")])], Footnotes = [] };
ExportReport decoded = await picture.SaveAsPdfAsync(Path.Combine(args[1], "picture.pdf"), new PdfOptions { ImageDecoder = new SkiaImageDecoder() });
return pdf.Succeeded && epub.Succeeded && !decoded.Diagnostics.Any(item => item.Id.StartsWith("DX03", StringComparison.Ordinal)) ? 0 : 1;
