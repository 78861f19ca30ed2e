namespace DocExport.Pdf.Writing;

/// <summary>
/// Writes the tokens of one object after another, as a JSON writer does: open, key, value, close. White space is put only
/// where two tokens would run together.
/// </summary>
internal sealed class PdfTokenWriter(PdfBuffer buffer)
{
    private const int MaxDepth = 64;
    private ulong _dictionaries;
    private bool _afterKey;
    private bool _needsSpace;

    public PdfBuffer Buffer { get; private set; } = buffer;

    public int Depth { get; private set; }

    /// <summary>Goes on in another buffer, at the start of an object.</summary>
    public void MoveTo(PdfBuffer buffer)
    {
        Buffer = buffer;
        Depth = 0;
        _afterKey = _needsSpace = false;
    }

    public void BeginDictionary()
    {
        BeginDelimited();
        Buffer.Write("<<"u8);
        Push(isDictionary: true);
    }

    public void EndDictionary()
    {
        Pop(isDictionary: true);
        Buffer.Write(">>"u8);
    }

    public void BeginArray()
    {
        BeginDelimited();
        Buffer.Write((byte)'[');
        Push(isDictionary: false);
    }

    public void EndArray()
    {
        Pop(isDictionary: false);
        Buffer.Write((byte)']');
    }

    public void Key(ReadOnlySpan<byte> key)
    {
        if (Depth == 0 || !InDictionary || _afterKey)
            throw new InvalidOperationException("A key may stand only in a dictionary, after a whole entry.");
        PdfName.Write(Buffer, key);
        _needsSpace = true;
        _afterKey = true;
    }

    public void Name(ReadOnlySpan<byte> name)
    {
        BeginDelimited();
        PdfName.Write(Buffer, name);
        _needsSpace = true;
    }

    public void Name(string name)
    {
        BeginDelimited();
        PdfName.Write(Buffer, name);
        _needsSpace = true;
    }

    public void Integer(int value)
    {
        BeginRegular();
        PdfNumber.Write(Buffer, value);
    }

    public void Real(double value, int decimals = PdfNumber.Decimals)
    {
        BeginRegular();
        PdfNumber.Write(Buffer, value, decimals);
    }

    public void Boolean(bool value)
    {
        BeginRegular();
        Buffer.Write(value ? "true"u8 : "false"u8);
    }

    public void Null()
    {
        BeginRegular();
        Buffer.Write("null"u8);
    }

    public void Reference(PdfReference reference)
    {
        if (reference.IsNone)
            throw new ArgumentException("A reference to no object.", nameof(reference));
        BeginRegular();
        PdfNumber.Write(Buffer, reference.Number);
        Buffer.Write(" 0 R"u8);
    }

    /// <summary>A text string, for people.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        BeginDelimited();
        PdfText.Write(Buffer, text);
    }

    /// <summary>A byte string, for programs.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        BeginDelimited();
        PdfString.WriteLiteral(Buffer, bytes);
    }

    public void Hex(ReadOnlySpan<byte> bytes)
    {
        BeginDelimited();
        PdfString.WriteHex(Buffer, bytes);
    }

    private bool InDictionary => (_dictionaries >> Depth & 1) != 0;

    private void BeginRegular()
    {
        BeginValue();
        if (_needsSpace)
            Buffer.Write((byte)' ');
        _needsSpace = true;
    }

    private void BeginDelimited()
    {
        BeginValue();
        _needsSpace = false;
    }

    private void BeginValue()
    {
        if (Depth > 0 && InDictionary && !_afterKey)
            throw new InvalidOperationException("A value in a dictionary needs a key.");
        _afterKey = false;
    }

    private void Push(bool isDictionary)
    {
        if (++Depth == MaxDepth)
            throw new InvalidOperationException("Objects are nested too deeply.");
        ulong bit = 1UL << Depth;
        _dictionaries = isDictionary ? _dictionaries | bit : _dictionaries & ~bit;
    }

    private void Pop(bool isDictionary)
    {
        if (Depth == 0 || InDictionary != isDictionary || _afterKey)
            throw new InvalidOperationException("An object is closed that was not opened, or after a key without value.");
        Depth--;
        _needsSpace = false;
    }
}
