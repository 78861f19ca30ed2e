namespace DocExport.Pdf.Writing;

/// <summary>A key and its value in one call.</summary>
internal static class PdfEntries
{
    public static void Name(this PdfTokenWriter writer, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        writer.Key(key);
        writer.Name(value);
    }

    public static void Name(this PdfTokenWriter writer, ReadOnlySpan<byte> key, string value)
    {
        writer.Key(key);
        writer.Name(value);
    }

    public static void Integer(this PdfTokenWriter writer, ReadOnlySpan<byte> key, int value)
    {
        writer.Key(key);
        writer.Integer(value);
    }

    public static void Real(this PdfTokenWriter writer, ReadOnlySpan<byte> key, double value)
    {
        writer.Key(key);
        writer.Real(value);
    }

    public static void Boolean(this PdfTokenWriter writer, ReadOnlySpan<byte> key, bool value)
    {
        writer.Key(key);
        writer.Boolean(value);
    }

    public static void Reference(this PdfTokenWriter writer, ReadOnlySpan<byte> key, PdfReference value)
    {
        writer.Key(key);
        writer.Reference(value);
    }

    public static void Text(this PdfTokenWriter writer, ReadOnlySpan<byte> key, ReadOnlySpan<char> value)
    {
        writer.Key(key);
        writer.Text(value);
    }

    public static void Bytes(this PdfTokenWriter writer, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        writer.Key(key);
        writer.Bytes(value);
    }

    /// <summary>An array of coordinates in points: a box, a matrix, quadrilaterals.</summary>
    public static void Reals(this PdfTokenWriter writer, ReadOnlySpan<byte> key, params ReadOnlySpan<double> values)
    {
        writer.Key(key);
        writer.BeginArray();
        foreach (double value in values)
            writer.Real(value);
        writer.EndArray();
    }

    public static void BeginDictionary(this PdfTokenWriter writer, ReadOnlySpan<byte> key)
    {
        writer.Key(key);
        writer.BeginDictionary();
    }

    public static void BeginArray(this PdfTokenWriter writer, ReadOnlySpan<byte> key)
    {
        writer.Key(key);
        writer.BeginArray();
    }
}
