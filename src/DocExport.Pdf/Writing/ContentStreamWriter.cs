namespace DocExport.Pdf.Writing;

/// <summary>
/// The operators of a content stream (ISO 32000-1, annex A), typed, into a pooled buffer. What may not nest is checked here:
/// q/Q, text objects and marked content that do not balance fail the export instead of the reader.
/// </summary>
internal sealed class ContentStreamWriter : IDisposable
{
    /// <summary>PDF/A-2 6.1.13.</summary>
    private const int MaxSavedStates = 28;

    private int _savedStates;
    private int _markedDepthAtText;
    private bool _inText;

    public ContentStreamWriter()
    {
        Marked = new MarkedContentWriter(Buffer);
        Text = new TextOperatorWriter(this);
    }

    public PdfBuffer Buffer { get; private set; } = new(8 * 1024);

    public MarkedContentWriter Marked { get; }

    public TextOperatorWriter Text { get; }

    /// <summary>How many states are saved now.</summary>
    public int SavedStates => _savedStates;

    public void Save()
    {
        CheckOutsideText();
        if (++_savedStates > MaxSavedStates)
            throw new InvalidOperationException($"More than {MaxSavedStates} graphics states are saved.");
        Buffer.Write("q\n"u8);
    }

    public void Restore()
    {
        CheckOutsideText();
        if (--_savedStates < 0)
            throw new InvalidOperationException("A graphics state is restored that was not saved.");
        Buffer.Write("Q\n"u8);
    }

    public void Concatenate(double a, double b, double c, double d, double e, double f)
    {
        Scale(a);
        Scale(b);
        Scale(c);
        Scale(d);
        Coordinate(e);
        Coordinate(f);
        Operator("cm"u8);
    }

    public void MoveTo(double x, double y) => Operator("m"u8, x, y);

    public void LineTo(double x, double y) => Operator("l"u8, x, y);

    public void CurveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        Coordinate(x1);
        Coordinate(y1);
        Coordinate(x2);
        Coordinate(y2);
        Operator("c"u8, x, y);
    }

    public void ClosePath() => Operator("h"u8);

    public void Rectangle(double x, double y, double width, double height)
    {
        Coordinate(x);
        Coordinate(y);
        Operator("re"u8, width, height);
    }

    public void Fill(bool evenOdd = false) => Operator(evenOdd ? "f*"u8 : "f"u8);

    public void Stroke() => Operator("S"u8);

    public void FillAndStroke(bool evenOdd = false) => Operator(evenOdd ? "B*"u8 : "B"u8);

    /// <summary>Ends the path as a clip for what follows up to the next restore.</summary>
    public void Clip(bool evenOdd = false) => Operator(evenOdd ? "W* n"u8 : "W n"u8);

    /// <summary>Colour components run from 0 to 1.</summary>
    public void FillColor(double red, double green, double blue) => Color("g"u8, "rg"u8, red, green, blue);

    public void StrokeColor(double red, double green, double blue) => Color("G"u8, "RG"u8, red, green, blue);

    /// <summary>Fills with a pattern of the resources, such as a gradient.</summary>
    public void FillPattern(ReadOnlySpan<byte> name)
    {
        Buffer.Write("/Pattern cs "u8);
        NameOperator("scn"u8, name);
    }

    public void StrokePattern(ReadOnlySpan<byte> name)
    {
        Buffer.Write("/Pattern CS "u8);
        NameOperator("SCN"u8, name);
    }

    public void LineWidth(double width) => Operator("w"u8, width);

    public void LineCap(int cap) => IntegerOperator("J"u8, cap);

    public void LineJoin(int join) => IntegerOperator("j"u8, join);

    public void MiterLimit(double limit) => Operator("M"u8, limit);

    public void Dash(ReadOnlySpan<double> lengths, double phase)
    {
        Buffer.Write((byte)'[');
        foreach (double length in lengths)
            Coordinate(length);
        Buffer.Write("] "u8);
        Operator("d"u8, phase);
    }

    public void XObject(ReadOnlySpan<byte> name) => NameOperator("Do"u8, name);

    public void GraphicsState(ReadOnlySpan<byte> name) => NameOperator("gs"u8, name);

    /// <summary>The finished stream, which now belongs to the caller; the writer starts the next one.</summary>
    public PdfBuffer Take()
    {
        if (_savedStates != 0 || _inText || Marked.Depth != 0)
            throw new InvalidOperationException("The content stream ends inside a saved state, text or marked content.");
        PdfBuffer finished = Buffer;
        Buffer = new PdfBuffer(8 * 1024);
        Marked.MoveTo(Buffer);
        return finished;
    }

    public void Dispose() => Buffer.Dispose();

    internal void EnterText()
    {
        CheckOutsideText();
        _inText = true;
        _markedDepthAtText = Marked.Depth;
    }

    internal void LeaveText()
    {
        // Marked content and text objects may contain but not overlap one another (14.6.1).
        if (!_inText || Marked.Depth != _markedDepthAtText)
            throw new InvalidOperationException("A text object ends that was not begun, or inside marked content begun in it.");
        _inText = false;
    }

    internal void Coordinate(double value)
    {
        PdfNumber.Write(Buffer, value, PdfNumber.CoordinateDecimals);
        Buffer.Write((byte)' ');
    }

    internal void Scale(double value)
    {
        PdfNumber.Write(Buffer, value, PdfNumber.ScaleDecimals);
        Buffer.Write((byte)' ');
    }

    internal void Operator(ReadOnlySpan<byte> name)
    {
        Buffer.Write(name);
        Buffer.Write((byte)'\n');
    }

    internal void Operator(ReadOnlySpan<byte> name, double operand)
    {
        Coordinate(operand);
        Operator(name);
    }

    internal void IntegerOperator(ReadOnlySpan<byte> name, int operand)
    {
        PdfNumber.Write(Buffer, operand);
        Buffer.Write((byte)' ');
        Operator(name);
    }

    private void Operator(ReadOnlySpan<byte> name, double x, double y)
    {
        Coordinate(x);
        Coordinate(y);
        Operator(name);
    }

    private void NameOperator(ReadOnlySpan<byte> name, ReadOnlySpan<byte> operand)
    {
        CheckOutsideText();
        PdfName.Write(Buffer, operand);
        Buffer.Write((byte)' ');
        Operator(name);
    }

    private void Color(ReadOnlySpan<byte> gray, ReadOnlySpan<byte> rgb, double red, double green, double blue)
    {
        PdfNumber.Write(Buffer, red);
        Buffer.Write((byte)' ');
        if (red == green && green == blue)
        {
            Operator(gray);
            return;
        }

        PdfNumber.Write(Buffer, green);
        Buffer.Write((byte)' ');
        PdfNumber.Write(Buffer, blue);
        Buffer.Write((byte)' ');
        Operator(rgb);
    }

    private void CheckOutsideText()
    {
        if (_inText)
            throw new InvalidOperationException("This operator may not stand in a text object.");
    }
}
