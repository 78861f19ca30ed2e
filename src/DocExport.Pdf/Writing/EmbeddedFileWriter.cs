using System.Security.Cryptography;
using System.Text;

namespace DocExport.Pdf.Writing;

/// <summary>A file inside the PDF (PDF/A-3 6.8).</summary>
/// <param name="Name">File name without folders; distinct in the document.</param>
/// <param name="MediaType">Such as <c>text/markdown</c>.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Relationship">AFRelationship: Source, Data, Alternative, Supplement or Unspecified.</param>
/// <param name="Description">For people; may be null.</param>
/// <param name="Modified">When its content last changed; PDF/A-3 asks for it.</param>
internal sealed record PdfEmbeddedFile(
    string Name, string MediaType, ReadOnlyMemory<byte> Content, string Relationship, string? Description, DateTimeOffset? Modified);

/// <summary>File specifications and embedded files (ISO 32000-1, 7.11).</summary>
internal static class EmbeddedFileWriter
{
    /// <returns>The file specification, to be named in AF and in the tree of embedded files.</returns>
    public static PdfReference Write(PdfFileWriter file, PdfEmbeddedFile embedded)
    {
        PdfReference content = file.Reserve();
        PdfTokenWriter writer = file.BeginStream(content);
        writer.Name("Type"u8, "EmbeddedFile"u8);
        writer.Name("Subtype"u8, embedded.MediaType);
        writer.BeginDictionary("Params"u8);
        writer.Integer("Size"u8, embedded.Content.Length);
        if (embedded.Modified is { } modified)
            writer.Text("ModDate"u8, PdfDate.ForInfo(modified));
        writer.Key("CheckSum"u8);
        writer.Hex(CheckSum(embedded.Content.Span));
        writer.EndDictionary();
        file.EndStream(embedded.Content, compress: true);

        PdfReference specification = file.Reserve();
        writer = file.Begin(specification);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Filespec"u8);
        writer.Text("F"u8, embedded.Name);
        writer.Text("UF"u8, embedded.Name);
        writer.Name("AFRelationship"u8, embedded.Relationship);
        if (embedded.Description is { Length: > 0 } description)
            writer.Text("Desc"u8, PdfText.Fit(description));
        writer.BeginDictionary("EF"u8);
        writer.Reference("F"u8, content);
        writer.Reference("UF"u8, content);
        writer.EndDictionary();
        writer.EndDictionary();
        file.End();
        return specification;
    }

    public static byte[] TreeKey(PdfEmbeddedFile embedded) => Encoding.UTF8.GetBytes(embedded.Name);

    // Table 46 prescribes MD5; it guards against damage, not against attack.
#pragma warning disable CA5351
    private static byte[] CheckSum(ReadOnlySpan<byte> content) => MD5.HashData(content);
#pragma warning restore CA5351
}
