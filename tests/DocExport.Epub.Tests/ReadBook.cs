using System.IO.Compression;
using DocExport.Export;

namespace DocExport.Epub.Tests;

/// <summary>Exports a document and reads the container back.</summary>
internal sealed class ReadBook
{
    private readonly Dictionary<string, byte[]> _files = [];

    public ReadBook(Document document, EpubOptions? options = null)
    {
        using var stream = new MemoryStream();
        Report = document.SaveAsEpub(stream, options);
        Bytes = stream.ToArray();
        stream.Position = 0;
        using var zip = new ZipArchive(stream);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            _files.Add(entry.FullName, copy.ToArray());
        }
    }

    public ExportReport Report { get; }

    public byte[] Bytes { get; }

    public IEnumerable<string> Names => _files.Keys;

    public string[] Ids => [.. Report.Diagnostics.Select(diagnostic => diagnostic.Id)];

    public byte[] Data(string name) => _files["EPUB/" + name];

    public string Text(string name) => System.Text.Encoding.UTF8.GetString(Data(name));

    public string Package => Text("package.opf");

    public string Chapter(int number) => Text($"text/ch{number:000}.xhtml");
}
