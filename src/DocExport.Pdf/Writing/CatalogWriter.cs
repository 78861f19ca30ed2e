namespace DocExport.Pdf.Writing;

/// <summary>The catalog and the document's metadata: what PDF/UA-1 7.1 and PDF/A-2 6.2.3 and 6.6 ask of every file.</summary>
internal static class CatalogWriter
{
    /// <summary>Writes catalog, Info, XMP and output intent, and finishes the file.</summary>
    public static void Finish(PdfFileWriter file, PdfCatalog catalog, PdfDocumentInfo documentInfo)
    {
        PdfDocumentInfo info = documentInfo.Cleaned();
        PdfReference infoReference = InfoWriter.Write(file, info);
        PdfReference metadata = XmpWriter.Write(file, info);
        PdfReference profile = WriteProfile(file);
        PdfReference names = WriteDestinations(file, catalog);
        PdfReference[] embedded = [.. catalog.EmbeddedFiles.Select(item => EmbeddedFileWriter.Write(file, item))];
        PdfReference embeddedTree = embedded.Length == 0 ? default : NameTreeWriter.WriteNames(
            file,
            catalog.EmbeddedFiles.Zip(embedded, (item, reference) => (EmbeddedFileWriter.TreeKey(item), reference)),
            static (writer, reference) => writer.Reference(reference));
        PdfReference labels = NameTreeWriter.WriteNumbers(
            file, [.. catalog.PageLabels.Select(range => (range.FirstPage, range))], static (writer, range) => range.Write(writer));

        PdfReference reference = file.Reserve();
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Catalog"u8);
        writer.Reference("Pages"u8, catalog.Pages);
        writer.Reference("Metadata"u8, metadata);
        writer.Text("Lang"u8, info.Language);
        writer.BeginDictionary("MarkInfo"u8);
        writer.Boolean("Marked"u8, true);
        writer.EndDictionary();
        writer.Reference("StructTreeRoot"u8, catalog.StructureTree);
        WriteView(writer, catalog);
        writer.Reference("PageLabels"u8, labels);
        WriteOutputIntent(writer, profile);
        WriteNames(writer, names, embeddedTree);
        if (embedded.Length > 0)
        {
            writer.BeginArray("AF"u8);
            foreach (PdfReference specification in embedded)
                writer.Reference(specification);
            writer.EndArray();
        }

        writer.EndDictionary();
        file.End();
        file.Finish(reference, infoReference);
    }

    private static void WriteView(PdfTokenWriter writer, PdfCatalog catalog)
    {
        writer.BeginDictionary("ViewerPreferences"u8);
        writer.Boolean("DisplayDocTitle"u8, true);
        if (catalog.IsRightToLeft)
            writer.Name("Direction"u8, "R2L"u8);
        writer.EndDictionary();
        if (catalog.ShowsSpreads)
            writer.Name("PageLayout"u8, "TwoPageRight"u8);
        if (catalog.Outlines.IsNone)
            return;
        writer.Reference("Outlines"u8, catalog.Outlines);
        writer.Name("PageMode"u8, "UseOutlines"u8);
    }

    private static void WriteNames(PdfTokenWriter writer, PdfReference destinations, PdfReference embedded)
    {
        if (destinations.IsNone && embedded.IsNone)
            return;
        writer.BeginDictionary("Names"u8);
        if (!destinations.IsNone)
            writer.Reference("Dests"u8, destinations);
        if (!embedded.IsNone)
            writer.Reference("EmbeddedFiles"u8, embedded);
        writer.EndDictionary();
    }

    private static PdfReference WriteDestinations(PdfFileWriter file, PdfCatalog catalog) =>
        catalog.Destinations.Count == 0 ? default : NameTreeWriter.WriteNames(
            file, catalog.Destinations, static (writer, destination) => destination.Write(writer));

    private static PdfReference WriteProfile(PdfFileWriter file)
    {
        PdfReference reference = file.Reserve();
        PdfTokenWriter entries = file.BeginStream(reference);
        entries.Integer("N"u8, 3);
        file.EndStream(SrgbProfile.Create(), compress: true);
        return reference;
    }

    private static void WriteOutputIntent(PdfTokenWriter writer, PdfReference profile)
    {
        writer.BeginArray("OutputIntents"u8);
        writer.BeginDictionary();
        writer.Name("Type"u8, "OutputIntent"u8);
        writer.Name("S"u8, "GTS_PDFA1"u8);
        writer.Text("OutputConditionIdentifier"u8, "sRGB IEC61966-2.1");
        writer.Text("Info"u8, "sRGB IEC61966-2.1");
        writer.Reference("DestOutputProfile"u8, profile);
        writer.EndDictionary();
        writer.EndArray();
    }
}
