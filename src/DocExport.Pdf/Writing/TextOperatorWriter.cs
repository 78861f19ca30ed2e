namespace DocExport.Pdf.Writing;

/// <summary>Text objects: state, position, glyphs (ISO 32000-1, 9.3 and 9.4). Glyphs are two-byte codes of Type0 fonts.</summary>
internal sealed class TextOperatorWriter(ContentStreamWriter content)
{
    private bool _inString;

    public void Begin()
    {
        content.EnterText();
        content.Operator("BT"u8);
    }

    public void End()
    {
        content.LeaveText();
        content.Operator("ET"u8);
    }

    public void Font(ReadOnlySpan<byte> name, double size)
    {
        PdfName.Write(content.Buffer, name);
        content.Buffer.Write((byte)' ');
        content.Operator("Tf"u8, size);
    }

    /// <summary>Goes to the next line's start, relative to this line's.</summary>
    public void Move(double x, double y)
    {
        content.Coordinate(x);
        content.Coordinate(y);
        content.Operator("Td"u8);
    }

    public void Matrix(double a, double b, double c, double d, double e, double f)
    {
        content.Scale(a);
        content.Scale(b);
        content.Scale(c);
        content.Scale(d);
        content.Coordinate(e);
        content.Coordinate(f);
        content.Operator("Tm"u8);
    }

    public void CharacterSpacing(double spacing) => content.Operator("Tc"u8, spacing);

    /// <summary>Horizontal scaling in percent.</summary>
    public void HorizontalScaling(double percent) => content.Operator("Tz"u8, percent);

    public void Rise(double rise) => content.Operator("Ts"u8, rise);

    /// <summary>0 fills, 1 strokes, 2 does both, 3 shows nothing.</summary>
    public void RenderingMode(int mode) => content.IntegerOperator("Tr"u8, mode);

    /// <summary>Begins a line of glyphs with adjustments between them.</summary>
    public void BeginGlyphs()
    {
        content.Buffer.Write((byte)'[');
        _inString = false;
    }

    public void Glyph(ushort glyph)
    {
        if (!_inString)
            content.Buffer.Write((byte)'<');
        _inString = true;
        PdfString.WriteHexCode(content.Buffer, glyph);
    }

    /// <summary>Moves the next glyph back by so many thousandths of the font size.</summary>
    public void Adjust(int thousandths)
    {
        if (thousandths == 0)
            return;
        CloseString();
        PdfNumber.Write(content.Buffer, thousandths);
    }

    public void EndGlyphs()
    {
        CloseString();
        content.Operator("]TJ"u8);
    }

    private void CloseString()
    {
        if (_inString)
            content.Buffer.Write((byte)'>');
        _inString = false;
    }
}
