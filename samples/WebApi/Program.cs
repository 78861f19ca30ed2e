using DocExport;
using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Pdf;

// A web service that turns Markdown into PDF:
//
//     curl --data-binary @article.md http://localhost:5000/pdf -o article.pdf
//
// One exporter serves all requests at once. The response's stream can't be sought and takes asynchronous writes alone; nothing is
// written to it when the document has errors, so the status can still say so.
WebApplication app = WebApplication.CreateSlimBuilder(args).Build();
var exporter = new PdfExporter();

app.MapPost("/pdf", async (HttpContext context, CancellationToken cancellationToken) =>
{
    Document document = await MarkdownReader.ReadAsync(context.Request.Body, cancellationToken: cancellationToken);
    context.Response.ContentType = "application/pdf";
    ExportReport report = await exporter.ExportAsync(document, context.Response.Body, cancellationToken: cancellationToken);
    if (!report.Succeeded)
    {
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        context.Response.ContentType = "text/plain; charset=utf-8";
        foreach (Diagnostic diagnostic in report.Diagnostics)
            await context.Response.WriteAsync($"{diagnostic}\n", cancellationToken);
    }
});

app.Run();
