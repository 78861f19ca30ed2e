using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>What one content stream names, in the order it first did (PDF/A-2 6.2.2: on the page itself).</summary>
internal sealed class PageResources
{
    // Most pages name fonts alone.
    private List<(byte[] Name, PdfReference Reference)>? _fonts;
    private List<(byte[] Name, PdfReference Reference)>? _xObjects;
    private List<(byte[] Name, PdfReference Reference)>? _graphicsStates;
    private List<(byte[] Name, PdfReference Reference)>? _patterns;

    public void AddFont(byte[] name, PdfReference reference) => Add(ref _fonts, name, reference);

    public void AddXObject(byte[] name, PdfReference reference) => Add(ref _xObjects, name, reference);

    public void AddGraphicsState(byte[] name, PdfReference reference) => Add(ref _graphicsStates, name, reference);

    public void AddPattern(byte[] name, PdfReference reference) => Add(ref _patterns, name, reference);

    public void Clear()
    {
        _fonts?.Clear();
        _xObjects?.Clear();
        _graphicsStates?.Clear();
        _patterns?.Clear();
    }

    /// <summary>Takes in what another content stream of the same page names.</summary>
    public void AddAll(PageResources other)
    {
        AddAll(ref _fonts, other._fonts);
        AddAll(ref _xObjects, other._xObjects);
        AddAll(ref _graphicsStates, other._graphicsStates);
        AddAll(ref _patterns, other._patterns);
    }

    public void Write(PdfTokenWriter writer)
    {
        writer.BeginDictionary("Resources"u8);
        Write(writer, "Font"u8, _fonts);
        Write(writer, "XObject"u8, _xObjects);
        Write(writer, "ExtGState"u8, _graphicsStates);
        Write(writer, "Pattern"u8, _patterns);
        writer.EndDictionary();
    }

    private static void AddAll(ref List<(byte[] Name, PdfReference Reference)>? resources, List<(byte[] Name, PdfReference Reference)>? others)
    {
        foreach ((byte[] name, PdfReference reference) in others ?? [])
            Add(ref resources, name, reference);
    }

    private static void Add(ref List<(byte[] Name, PdfReference Reference)>? resources, byte[] name, PdfReference reference)
    {
        resources ??= new(4);
        foreach ((byte[] _, PdfReference known) in resources)
        {
            if (known == reference)
                return;
        }

        resources.Add((name, reference));
    }

    private static void Write(PdfTokenWriter writer, ReadOnlySpan<byte> kind, List<(byte[] Name, PdfReference Reference)>? resources)
    {
        if (resources is not { Count: > 0 })
            return;
        writer.BeginDictionary(kind);
        foreach ((byte[] name, PdfReference reference) in resources)
            writer.Reference(name, reference);
        writer.EndDictionary();
    }
}
