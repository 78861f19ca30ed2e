using System.Text;
using System.Xml;
using DocExport.Resources;

namespace DocExport.Epub.Images;

/// <summary>
/// Rewrites an SVG file with nothing but drawing in it: no document type, script, event handler, foreign content, animation or
/// reference out of the file, and with the width and height that old readers need.
/// </summary>
internal static class SvgSanitizer
{
    public static SanitizedSvg Clean(ReadOnlyMemory<byte> data, ImageInfo info, out string? fault)
    {
        fault = null;
        var removed = new SortedSet<string>(StringComparer.Ordinal);
        using var output = new MemoryStream();
        byte[] bytes = data.ToArray();
        var readerSettings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        var writerSettings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace };
        try
        {
            SvgReferences references;
            using (var first = XmlReader.Create(new MemoryStream(bytes), readerSettings))
                references = SvgReferences.Read(first);
            using var reader = XmlReader.Create(new MemoryStream(bytes), readerSettings);
            using var writer = XmlWriter.Create(output, writerSettings);
            new SvgCopier(reader, writer, info, removed, references).Copy();
        }
        catch (XmlException exception)
        {
            // The only way XmlReader tells of malformed XML.
            fault = $"its XML is malformed at line {exception.LineNumber}, column {exception.LinePosition}";
        }

        return new SanitizedSvg(output.ToArray(), [.. removed]);
    }
}

/// <summary>A picture that is safe to pack.</summary>
/// <param name="Data">UTF-8.</param>
/// <param name="Removed">Names of elements and attributes that were left out, in ordinal order.</param>
internal sealed record SanitizedSvg(byte[] Data, IReadOnlyList<string> Removed);
