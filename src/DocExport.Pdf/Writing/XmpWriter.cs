using System.Globalization;

namespace DocExport.Pdf.Writing;

/// <summary>The XMP packet: Info's content in predefined schemas, and the claims of PDF/A and PDF/UA.</summary>
internal static class XmpWriter
{
    public static PdfReference Write(PdfFileWriter file, PdfDocumentInfo info)
    {
        PdfReference reference = file.Reserve();
        PdfTokenWriter entries = file.BeginStream(reference);
        entries.Name("Type"u8, "Metadata"u8);
        entries.Name("Subtype"u8, "XML"u8);
        using PdfBuffer packet = Packet(info);
        // Uncompressed: tools that know nothing of PDF look for the packet in the bytes.
        file.EndStream(packet.Span.ToArray(), compress: false);
        return reference;
    }

    private static PdfBuffer Packet(PdfDocumentInfo info)
    {
        var packet = new PdfBuffer();
        packet.Write("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"u8);
        packet.Write("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"u8);
        packet.Write("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""u8);
        packet.Write(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""u8);
        packet.Write(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"u8);
        WriteDublinCore(packet, info);
        Simple(packet, "xmp:CreatorTool"u8, info.Creator);
        Simple(packet, "xmp:CreateDate"u8, info.Created is { } created ? PdfDate.ForXmp(created) : null);
        Simple(packet, "xmp:ModifyDate"u8, info.Modified is { } modified ? PdfDate.ForXmp(modified) : null);
        Simple(packet, "pdf:Producer"u8, info.Producer);
        Simple(packet, "pdf:Keywords"u8, info.JoinedKeywords);
        Simple(packet, "pdfaid:part"u8, info.PdfAPart.ToString(CultureInfo.InvariantCulture));
        Simple(packet, "pdfaid:conformance"u8, "A");
        Simple(packet, "pdfuaid:part"u8, "1");
        packet.Write("</rdf:Description>\n"u8);
        WriteExtensionSchema(packet);
        packet.Write("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"u8);
        return packet;
    }

    private static void WriteDublinCore(PdfBuffer packet, PdfDocumentInfo info)
    {
        Simple(packet, "dc:format"u8, "application/pdf");
        Simple(packet, "dc:identifier"u8, info.Identifier);
        Alternative(packet, "dc:title"u8, info.Title);
        Alternative(packet, "dc:description"u8, info.Description);
        Alternative(packet, "dc:rights"u8, info.Rights);
        List(packet, "dc:creator"u8, "rdf:Seq"u8, info.Authors);
        List(packet, "dc:subject"u8, "rdf:Bag"u8, info.Keywords);
        List(packet, "dc:language"u8, "rdf:Bag"u8, [info.Language]);
        List(packet, "dc:publisher"u8, "rdf:Bag"u8, info.Publisher is null ? [] : [info.Publisher]);
    }

    private static void Simple(PdfBuffer packet, ReadOnlySpan<byte> property, string? value)
    {
        if (value is null)
            return;
        Open(packet, property);
        XmlText.Write(packet, value);
        Close(packet, property);
        packet.Write((byte)'\n');
    }

    private static void Alternative(PdfBuffer packet, ReadOnlySpan<byte> property, string? value)
    {
        if (value is null)
            return;
        Open(packet, property);
        packet.Write("<rdf:Alt><rdf:li xml:lang=\"x-default\">"u8);
        XmlText.Write(packet, value);
        packet.Write("</rdf:li></rdf:Alt>"u8);
        Close(packet, property);
        packet.Write((byte)'\n');
    }

    private static void List(PdfBuffer packet, ReadOnlySpan<byte> property, ReadOnlySpan<byte> kind, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        Open(packet, property);
        Open(packet, kind);
        foreach (string value in values)
        {
            Open(packet, "rdf:li"u8);
            XmlText.Write(packet, value);
            Close(packet, "rdf:li"u8);
        }

        Close(packet, kind);
        Close(packet, property);
        packet.Write((byte)'\n');
    }

    /// <summary>PDF/A-2 6.6.2.3 knows pdfaid but not pdfuaid, which must therefore be declared, with exactly these prefixes.</summary>
    private static void WriteExtensionSchema(PdfBuffer packet)
    {
        packet.Write("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""u8);
        packet.Write(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""u8);
        packet.Write(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"u8);
        packet.Write("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"u8);
        Simple(packet, "pdfaSchema:schema"u8, "PDF/UA identification");
        Simple(packet, "pdfaSchema:namespaceURI"u8, "http://www.aiim.org/pdfua/ns/id/");
        Simple(packet, "pdfaSchema:prefix"u8, "pdfuaid");
        packet.Write("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"u8);
        Simple(packet, "pdfaProperty:name"u8, "part");
        Simple(packet, "pdfaProperty:valueType"u8, "Integer");
        Simple(packet, "pdfaProperty:category"u8, "internal");
        Simple(packet, "pdfaProperty:description"u8, "The part of ISO 14289 that the document conforms to");
        packet.Write("</rdf:li></rdf:Seq></pdfaSchema:property>\n"u8);
        packet.Write("</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n"u8);
    }

    private static void Open(PdfBuffer packet, ReadOnlySpan<byte> name)
    {
        packet.Write((byte)'<');
        packet.Write(name);
        packet.Write((byte)'>');
    }

    private static void Close(PdfBuffer packet, ReadOnlySpan<byte> name)
    {
        packet.Write("</"u8);
        packet.Write(name);
        packet.Write((byte)'>');
    }
}
