using DocExport.Pdf.Fonts;
using DocExport.Pdf.Writing;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Writing;

/// <summary>A tagged document of any number of pages made with nothing but <see cref="PdfFileWriter"/> and its companions.</summary>
internal static class SamplePdf
{
    public static byte[] Write(int pages, int threads, PdfEmbeddedFile? attachment = null)
    {
        using var stream = new MemoryStream();
        using (var file = new PdfFileWriter(stream, threads))
            Write(file, pages, attachment);
        return stream.ToArray();
    }

    private static void Write(PdfFileWriter file, int pageCount, PdfEmbeddedFile? attachment)
    {
        PdfReference font = file.Reserve();
        PdfReference root = file.Reserve();
        PdfReference document = file.Reserve();
        FontFace face = BundledFonts.All[0].FaceAt(400);
        PdfFontProgram program = Program(face, "Page 0123456789");
        FontWriter.Write(file, font, program);

        var tree = new PageTreeWriter(file);
        var headings = new List<PdfReference>();
        var destinations = new List<(byte[], PdfDestination)>();
        var outline = new List<PdfOutlineItem>();
        for (int number = 0; number < pageCount; number++)
        {
            PdfReference page = file.Reserve(), content = file.Reserve(), heading = file.Reserve();
            WritePage(file, page, tree.Add(page), content, font, number);
            WriteContent(file, content, program, $"Page {number}");
            WriteElement(file, heading, "H1", document, page);
            headings.Add(heading);
            var destination = new PdfDestination(page, 72, 720);
            destinations.Add(([.. "page-"u8, (byte)('a' + number / 26 / 26), (byte)('a' + number / 26 % 26), (byte)('a' + number % 26)], destination));
            outline.Add(new PdfOutlineItem($"Page {number}", destination, [], false));
        }

        PdfReference parents = NameTreeWriter.WriteNumbers(
            file, [.. headings.Select((heading, key) => (key, heading))], static (writer, heading) =>
            {
                writer.BeginArray();
                writer.Reference(heading);
                writer.EndArray();
            });
        WriteStructure(file, root, document, parents, headings);
        var catalog = new PdfCatalog
        {
            Pages = tree.Finish(),
            StructureTree = root,
            Outlines = OutlineWriter.Write(file, [outline[0] with { Children = outline[1..] }]),
            Destinations = destinations,
            PageLabels = pageCount == 1
                ? [new(0, PageLabelStyle.LowerRoman)]
                : [new(0, PageLabelStyle.LowerRoman), new(1, PageLabelStyle.Decimal, 5, "A-")],
            EmbeddedFiles = attachment is null ? [] : [attachment],
        };
        CatalogWriter.Finish(file, catalog, Info with { PdfAPart = attachment is null ? 2 : 3 });
    }

    private static PdfDocumentInfo Info => new()
    {
        Title = "Sample <1> & “two”\u0007",
        Language = "en",
        Authors = ["Ada", "Bea Ó"],
        Description = "About\nlines",
        Keywords = ["one", "two"],
        Publisher = "House",
        Rights = "Free",
        Identifier = "urn:isbn:9780000000000",
        Creator = "DocExport",
        Producer = "DocExport",
        Created = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(1)),
        Modified = new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero),
    };

    private static PdfFontProgram Program(FontFace face, string text)
    {
        double scale = 1000.0 / face.UnitsPerEm;
        PdfGlyph[] glyphs = [.. text.Distinct()
            .Select(letter => (Code: (ushort)face.GlyphFor(letter), Text: letter.ToString()))
            .OrderBy(glyph => glyph.Code)
            .Select(glyph => new PdfGlyph(glyph.Code, glyph.Code, face.AdvanceOf(glyph.Code) * scale, glyph.Text))];
        byte[] whole = File.ReadAllBytes(Repository.PathTo("src", "DocExport.Pdf", "Fonts", "Bundled", "SourceSerif4-Regular.ttf"));
        return new PdfFontProgram($"SAMPLE+{face.PostScriptName}", PdfFontKind.TrueType, whole, glyphs)
        {
            Ascent = 900,
            Descent = -250,
            CapHeight = 670,
            XHeight = 470,
            BoundingBox = (-500, -400, 1500, 1100),
            IsSerif = true,
        };
    }

    private static void WritePage(
        PdfFileWriter file, PdfReference page, PdfReference parent, PdfReference content, PdfReference font, int number)
    {
        PdfTokenWriter writer = file.Begin(page);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Page"u8);
        writer.Reference("Parent"u8, parent);
        writer.Reals("MediaBox"u8, 0, 0, 595.276, 841.89);
        writer.Reference("Contents"u8, content);
        writer.BeginDictionary("Resources"u8);
        writer.BeginDictionary("Font"u8);
        writer.Reference("F0"u8, font);
        writer.EndDictionary();
        writer.EndDictionary();
        writer.Integer("StructParents"u8, number);
        writer.EndDictionary();
        file.End();
    }

    private static void WriteContent(PdfFileWriter file, PdfReference reference, PdfFontProgram font, string text)
    {
        using var content = new ContentStreamWriter();
        content.Marked.BeginTagged("H1"u8, 0);
        content.Text.Begin();
        content.Text.Font("F0"u8, 12);
        content.Text.Move(72, 700);
        content.Text.BeginGlyphs();
        foreach (char letter in text)
            content.Text.Glyph(font.Glyphs.First(glyph => glyph.Text[0] == letter).Code);
        content.Text.EndGlyphs();
        content.Text.End();
        content.Marked.End();
        file.BeginStream(reference);
        file.EndStream(content.Take());
    }

    private static void WriteElement(PdfFileWriter file, PdfReference reference, string type, PdfReference parent, PdfReference page)
    {
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "StructElem"u8);
        writer.Name("S"u8, type);
        writer.Reference("P"u8, parent);
        writer.Reference("Pg"u8, page);
        writer.Integer("K"u8, 0);
        writer.EndDictionary();
        file.End();
    }

    private static void WriteStructure(
        PdfFileWriter file, PdfReference root, PdfReference document, PdfReference parents, List<PdfReference> headings)
    {
        PdfTokenWriter writer = file.Begin(root);
        writer.BeginDictionary();
        writer.Name("Type"u8, "StructTreeRoot"u8);
        writer.Reference("K"u8, document);
        writer.Reference("ParentTree"u8, parents);
        writer.Integer("ParentTreeNextKey"u8, headings.Count);
        writer.EndDictionary();
        file.End();

        writer = file.Begin(document);
        writer.BeginDictionary();
        writer.Name("Type"u8, "StructElem"u8);
        writer.Name("S"u8, "Document"u8);
        writer.Reference("P"u8, root);
        writer.BeginArray("K"u8);
        foreach (PdfReference heading in headings)
            writer.Reference(heading);
        writer.EndArray();
        writer.EndDictionary();
        file.End();
    }
}
