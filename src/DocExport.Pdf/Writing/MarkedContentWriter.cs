namespace DocExport.Pdf.Writing;

/// <summary>
/// Marked content (ISO 32000-1, 14.6 to 14.8). Tagged content and artifacts never lie in one another (PDF/UA-1 7.1); spans
/// with replacement text are tagged themselves or lie inside either.
/// </summary>
internal sealed class MarkedContentWriter(PdfBuffer buffer)
{
    private enum Outermost
    {
        None,
        Tagged,
        Artifact,
    }

    private PdfBuffer _buffer = buffer;
    private Outermost _outermost;

    public int Depth { get; private set; }

    /// <summary>Nothing is open: what is painted now would be neither tagged nor an artifact.</summary>
    public bool IsClosed => Depth == 0;

    /// <summary>Begins content that belongs to the structure element with this identifier on this page.</summary>
    public void BeginTagged(ReadOnlySpan<byte> tag, int identifier)
    {
        Enter(Outermost.Tagged);
        PdfName.Write(_buffer, tag);
        _buffer.Write("<</MCID "u8);
        PdfNumber.Write(_buffer, identifier);
        _buffer.Write(">>BDC\n"u8);
    }

    /// <summary>
    /// Begins content that belongs to the structure element with this identifier on this page and stands for another text than it shows.
    /// </summary>
    public void BeginTaggedReplacement(int identifier, ReadOnlySpan<char> text)
    {
        Enter(Outermost.Tagged);
        _buffer.Write("/Span<</MCID "u8);
        PdfNumber.Write(_buffer, identifier);
        _buffer.Write("/ActualText"u8);
        PdfText.Write(_buffer, text);
        _buffer.Write(">>BDC\n"u8);
    }

    /// <summary>Begins decoration that belongs to the layout: rules, borders, fills.</summary>
    public void BeginLayoutArtifact()
    {
        Enter(Outermost.Artifact);
        _buffer.Write("/Artifact<</Type/Layout>>BDC\n"u8);
    }

    /// <summary>Begins what recurs from page to page.</summary>
    /// <param name="subtype">Header, Footer or Watermark.</param>
    /// <param name="edge">The edge of the page it holds to: Top, Bottom, Left, Right.</param>
    public void BeginPaginationArtifact(ReadOnlySpan<byte> subtype, ReadOnlySpan<byte> edge)
    {
        Enter(Outermost.Artifact);
        _buffer.Write("/Artifact<</Type/Pagination/Subtype"u8);
        PdfName.Write(_buffer, subtype);
        _buffer.Write("/Attached["u8);
        PdfName.Write(_buffer, edge);
        _buffer.Write("]>>BDC\n"u8);
    }

    /// <summary>Begins what recurs inside the text area: the head of a table that goes on from the page before.</summary>
    public void BeginRepeatedHeadArtifact()
    {
        Enter(Outermost.Artifact);
        _buffer.Write("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"u8);
    }

    /// <summary>Begins glyphs that stand for another text than their font says.</summary>
    public void BeginReplacement(ReadOnlySpan<char> text)
    {
        EnterSpan();
        _buffer.Write("/Span<</ActualText"u8);
        PdfText.Write(_buffer, text);
        _buffer.Write(">>BDC\n"u8);
    }

    public void End()
    {
        if (Depth == 0)
            throw new InvalidOperationException("Marked content ends that was not begun.");
        if (--Depth == 0)
            _outermost = Outermost.None;
        _buffer.Write("EMC\n"u8);
    }

    internal void MoveTo(PdfBuffer buffer) => _buffer = buffer;

    private void Enter(Outermost kind)
    {
        if (Depth != 0)
            throw new InvalidOperationException($"{kind} content may not begin inside {_outermost} content.");
        _outermost = kind;
        Depth = 1;
    }

    private void EnterSpan()
    {
        if (Depth == 0)
            throw new InvalidOperationException("A span must lie in tagged content or in an artifact.");
        Depth++;
    }
}
