using System.Text;
using DocExport.Diagnostics;
using DocExport.Markdown.Books;
using DocExport.Resources;
using DocExport.Transforms;

namespace DocExport.Markdown;

/// <summary>
/// Reads Markdown: CommonMark 0.31.2 with GitHub's tables, tasks, alerts and footnotes, and the extensions named in
/// <see cref="MarkdownOptions"/>. What is wrong in a text is told in <see cref="Document.Diagnostics"/>; exceptions are for files
/// that cannot be opened.
/// </summary>
public static class MarkdownReader
{
    /// <summary>Reads a text that lies in no folder: its images are found only where they are <c>data:</c> URLs.</summary>
    public static Document Read(string markdown, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var diagnostics = new DiagnosticBag();
        SourceFile source = new(SourceFile.Unnamed, SourceFile.MarkdownType, Encoding.UTF8.GetBytes(markdown));
        return Article(markdown, null, source, options ?? MarkdownOptions.Default, diagnostics, FileResourceResolver.DataOnly);
    }

    /// <summary>Reads a file. Its folder is the root of all paths in it; nothing outside is ever opened.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Document ReadFile(string path, MarkdownOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var diagnostics = new DiagnosticBag();
        byte[] bytes = File.ReadAllBytes(path);
        string? text = TextDecoder.Decode(bytes, path, diagnostics);
        string root = Path.GetDirectoryName(Path.GetFullPath(path))!;
        SourceFile source = new(Path.GetFileName(path), SourceFile.MarkdownType, bytes) { Path = Path.GetFullPath(path) };
        return Article(text, path, source, options ?? MarkdownOptions.Default, diagnostics, new FileResourceResolver(root));
    }

    /// <summary>Reads UTF-8, or UTF-16 with a byte order mark, to the end of the stream, which stays open.</summary>
    public static async Task<Document> ReadAsync(Stream stream, MarkdownOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        byte[] bytes = copy.ToArray();
        var diagnostics = new DiagnosticBag();
        string? text = TextDecoder.Decode(bytes, null, diagnostics);
        SourceFile source = new(SourceFile.Unnamed, SourceFile.MarkdownType, bytes);
        return Article(text, null, source, options ?? MarkdownOptions.Default, diagnostics, FileResourceResolver.DataOnly);
    }

    /// <summary>
    /// Reads several files as the chapters of one book; metadata is the first one's. The root of all paths is the folder that all
    /// of them lie below.
    /// </summary>
    /// <exception cref="FileNotFoundException">One of the files is not there.</exception>
    /// <exception cref="IOException">One cannot be read.</exception>
    public static Document ReadFiles(IReadOnlyList<string> paths, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentOutOfRangeException.ThrowIfZero(paths.Count);
        string[] full = [.. paths.Select(Path.GetFullPath)];
        if (full.FirstOrDefault(path => !File.Exists(path)) is { } missing)
            throw new FileNotFoundException(null, missing);
        string root = Path.GetDirectoryName(full[0])!;
        while (!full.All(path => path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || root == Path.GetPathRoot(path)))
            root = Path.GetDirectoryName(root)!;
        var diagnostics = new DiagnosticBag();
        options ??= MarkdownOptions.Default;
        // Places are told as the caller would write them.
        string shown = paths.All(Path.IsPathRooted) ? root : Path.GetRelativePath(".", root) is var below and not "." ? below : "";
        string[] relative = [.. full.Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))];
        return Finish(new BookReader(root, shown, options, diagnostics).Read(relative), options, diagnostics, new FileResourceResolver(root));
    }

    /// <summary>
    /// Reads a book file: metadata as in front matter, and <c>chapters</c>, a list of files and of parts. Its folder is the root of
    /// all paths.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is no such book file; a chapter that is missing is a diagnostic.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Document ReadBook(string path, MarkdownOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var diagnostics = new DiagnosticBag();
        options ??= MarkdownOptions.Default;
        string root = Path.GetDirectoryName(Path.GetFullPath(path))!;
        byte[] bytes = File.ReadAllBytes(path);
        string text = TextDecoder.Decode(bytes, path, diagnostics) ?? "";
        Document book = new BookReader(root, Path.GetDirectoryName(path) ?? "", options, diagnostics).Read(text, path);
        SourceFile source = new(Path.GetFileName(path), SourceFile.YamlType, bytes) { Path = Path.GetFullPath(path) };
        book = book with { Sources = [source, .. book.Sources] };
        return Finish(book, options, diagnostics, new FileResourceResolver(root));
    }

    private static Document Article(
        string? text, string? file, SourceFile source, MarkdownOptions options, DiagnosticBag diagnostics, IResourceResolver resources)
    {
        ReadText read = text is null ? ReadText.Nothing : TextReading.Read(text, file, "", options, diagnostics);
        var document = new Document
        {
            Metadata = read.FrontMatter.Metadata,
            Settings = read.FrontMatter.Settings,
            Blocks = read.Blocks,
            Footnotes = read.Footnotes,
            Sources = [source],
        };
        return Finish(options.HeadingIds ? HeadingIds.Assign(document) : document, options, diagnostics, resources);
    }

    private static Document Finish(Document document, MarkdownOptions options, DiagnosticBag diagnostics, IResourceResolver resources)
    {
        if (options.SmartPunctuation)
            document = SmartPunctuation.Apply(document);
        return document with { Resources = resources, Diagnostics = diagnostics.Items };
    }
}
