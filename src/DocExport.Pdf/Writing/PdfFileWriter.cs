using System.IO.Compression;
using DocExport.Resources;

namespace DocExport.Pdf.Writing;

/// <summary>
/// A PDF 1.7 file written from front to back on a stream that need not seek. Objects go out as soon as they are whole;
/// only their places are kept. Plain objects are gathered into object streams.
/// </summary>
internal sealed class PdfFileWriter : IDisposable
{
    // Readers inflate a whole object stream for one object: 200 keeps that cheap and costs under 1 % in size.
    private const int ObjectsPerStream = 200;

    private readonly PdfOutput _output;
    private readonly CrossReferences _places = new();
    private readonly StreamPipeline _pipeline;
    private readonly PdfTokenWriter _tokens;
    private readonly List<(PdfReference Reference, int Offset)> _packed = new(ObjectsPerStream);
    private PdfBuffer _objects = new(16 * 1024);
    private PdfReference _open;
    private bool _openIsStream;

    /// <param name="output">Written to, never read, sought, flushed or closed.</param>
    /// <param name="threads">How many threads may compress; has no influence on the bytes.</param>
    /// <param name="cancellationToken">Looked at before each stream that goes out.</param>
    public PdfFileWriter(Stream output, int threads = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _output = new PdfOutput(output);
        _pipeline = new StreamPipeline(threads, WriteStream, cancellationToken);
        _tokens = new PdfTokenWriter(_objects);
        _output.Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);
    }

    public PdfReference Reserve() => _places.Reserve();

    /// <summary>Begins an object that is no stream; its one value and <see cref="End"/> follow.</summary>
    public PdfTokenWriter Begin(PdfReference reference)
    {
        Open(reference, isStream: false);
        _tokens.MoveTo(_objects);
        _packed.Add((reference, _objects.Length));
        return _tokens;
    }

    public void End()
    {
        Close(isStream: false);
        _objects.Write((byte)'\n');
        if (_packed.Count == ObjectsPerStream)
            FlushObjects();
    }

    /// <summary>Begins a stream inside its dictionary; entries other than Length and Filter, then one of the ends, follow.</summary>
    public PdfTokenWriter BeginStream(PdfReference reference)
    {
        Open(reference, isStream: true);
        _tokens.MoveTo(new PdfBuffer(256));
        _tokens.BeginDictionary();
        return _tokens;
    }

    /// <summary>Ends a stream with data to be compressed; the buffer belongs to the writer from now on.</summary>
    public void EndStream(PdfBuffer data, CompressionLevel level = CompressionLevel.Optimal) =>
        Add(data.Memory, compress: true, data, level);

    /// <summary>Ends a stream with data that nobody changes until the file is finished.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="compress">False where they are in their final form: the filter is then among the entries.</param>
    public void EndStream(ReadOnlyMemory<byte> data, bool compress) => Add(data, compress, owned: null, CompressionLevel.Optimal);

    /// <summary>Ends a stream with data in their final form; they are read only when they are written.</summary>
    public void EndStream(ResourceContent data)
    {
        if (data.IsInMemory)
            EndStream(data.ToMemory(), compress: false);
        else
            Add(default, compress: false, owned: null, CompressionLevel.Optimal, data);
    }

    /// <summary>Writes what waits, the cross-reference stream and the end of the file.</summary>
    /// <param name="catalog">The document catalog.</param>
    /// <param name="info">The information dictionary.</param>
    public void Finish(PdfReference catalog, PdfReference info)
    {
        if (!_open.IsNone)
            throw new InvalidOperationException($"Object {_open.Number} is still open.");
        FlushObjects();
        _pipeline.Drain();
        TrailerWriter.Write(_output, _places, catalog, info);
    }

    public void Dispose()
    {
        _pipeline.Dispose();
        _objects.Dispose();
        if (_openIsStream)
            _tokens.Buffer.Dispose();
        _output.Dispose();
    }

    private void Open(PdfReference reference, bool isStream)
    {
        if (!_open.IsNone)
            throw new InvalidOperationException($"Object {_open.Number} must end before object {reference.Number} begins.");
        _open = reference.IsNone ? throw new ArgumentException("No object.", nameof(reference)) : reference;
        _openIsStream = isStream;
    }

    private void Close(bool isStream)
    {
        if (_open.IsNone || _openIsStream != isStream || _tokens.Depth != (isStream ? 1 : 0))
            throw new InvalidOperationException($"Object {_open.Number} does not end here.");
        _open = default;
        _openIsStream = false;
    }

    private void Add(ReadOnlyMemory<byte> data, bool compress, PdfBuffer? owned, CompressionLevel level, ResourceContent? source = null)
    {
        PdfReference reference = _open;
        Close(isStream: true);
        _pipeline.Add(new PdfStreamData(reference, _tokens.Buffer, data, compress) { Owned = owned, Level = level, Source = source });
    }

    private void FlushObjects()
    {
        if (_packed.Count == 0)
            return;
        PdfReference stream = Reserve();
        var body = new PdfBuffer(_objects.Length + 12 * _packed.Count);
        for (int index = 0; index < _packed.Count; index++)
        {
            PdfNumber.Write(body, _packed[index].Reference.Number);
            body.Write((byte)' ');
            PdfNumber.Write(body, _packed[index].Offset);
            body.Write((byte)' ');
            _places.PlaceIn(_packed[index].Reference, stream, index);
        }

        int first = body.Length;
        body.Write(_objects.Span);
        PdfTokenWriter entries = BeginStream(stream);
        entries.Name("Type"u8, "ObjStm"u8);
        entries.Integer("N"u8, _packed.Count);
        entries.Integer("First"u8, first);
        EndStream(body);
        _objects.Clear();
        _packed.Clear();
    }

    private void WriteStream(PdfStreamData stream)
    {
        _places.PlaceAt(stream.Reference, _output.Position);
        PdfBuffer head = _output.Pending;
        PdfNumber.Write(head, stream.Reference.Number);
        head.Write(" 0 obj\n"u8);
        head.Write(stream.Dictionary.Span);
        if (stream.IsCompressed)
            head.Write("/Filter/FlateDecode"u8);
        head.Write("/Length "u8);
        PdfNumber.Write(head, stream.Source is null ? stream.Body.Length : checked((int)stream.Source.Length));
        head.Write(">>\nstream\n"u8);
        if (stream.Source is { } source)
            _output.Write(source);
        else
            _output.Write(stream.Body);
        _output.Write("\nendstream\nendobj\n"u8);
    }
}
