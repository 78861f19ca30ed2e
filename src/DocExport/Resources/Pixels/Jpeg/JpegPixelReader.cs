namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>
/// Gives the pixels of a JPEG file (ITU-T T.81; 8 bits, Huffman coding) as red, green and blue, row by row, and smaller by a power of two if
/// that is enough. Of a file that is coded in one scan a row of units is in memory; of a progressive one the coefficients of the
/// frequencies that the smaller picture shows. A decoder of our own, because packages without native code hold the whole picture
/// (StbImageSharp) or read grey and restarted progressive files wrongly (LibJpeg.NET 1.5).
/// </summary>
internal sealed class JpegPixelReader
{
    private const int Size = 8;

    private readonly JpegFrame _frame;
    private readonly JpegBits _bits;
    private readonly bool _isStored; // all is read into coefficients already
    private readonly byte[][] _planes;
    private readonly (JpegComponent Component, byte[] Plane)[] _coded;
    private readonly ColorRow _colors;
    private readonly CancellationToken _cancellationToken;
    private readonly int[] _coefficients = new int[Size * Size];
    private int _row;

    /// <param name="header">Of the file.</param>
    /// <param name="bits">At the first byte of the file.</param>
    /// <param name="least">Pixels that both sides of the result have at least; the file's own size or less.</param>
    /// <param name="cancellationToken">Looked at for each row of units.</param>
    /// <exception cref="ImageDataException">It is damaged, or of a rare kind.</exception>
    public JpegPixelReader(ImageHeaders.JpegHeader header, JpegBits bits, (int Width, int Height) least, CancellationToken cancellationToken = default)
    {
        int shrinking = Size;
        while (shrinking > 1 && (Shrunk(header.Width, shrinking) < least.Width || Shrunk(header.Height, shrinking) < least.Height))
            shrinking /= 2;
        (_bits, _cancellationToken) = (bits, cancellationToken);
        _frame = new JpegFrame(shrinking);
        JpegScan scan = _frame.NextScan(bits) ?? throw new ImageDataException("it has no picture");
        _planes = [.. _frame.Components.Select(_ => new byte[StripWidth * StripHeight])];
        _colors = new ColorRow(header, _frame.Components.Count);
        Width = Shrunk(_frame.Width, shrinking);
        Height = Shrunk(_frame.Height, shrinking);
        _isStored = _frame.IsProgressive || scan.Components.Count < _frame.Components.Count;
        if (_isStored)
            ReadAll(scan);
        IReadOnlyList<JpegComponent> order = _isStored ? _frame.Components : scan.Components;
        _coded = [.. order.Select(component => (component, _planes[_frame.Components.Index().First(pair => pair.Item == component).Index]))];
    }

    public int Width { get; }

    public int Height { get; }

    private int StripWidth => _frame.UnitsAcross * _frame.UnitWidth / _frame.Shrinking;

    private int StripHeight => _frame.UnitHeight / _frame.Shrinking;

    /// <summary>The next row, three bytes a pixel.</summary>
    /// <exception cref="ImageDataException">The data are damaged.</exception>
    public void Read(Span<byte> pixels)
    {
        int inStrip = _row % StripHeight;
        if (inStrip == 0)
            ReadStrip(_row / StripHeight);
        _row++;
        _colors.Convert(_planes, inStrip * StripWidth, pixels[..(3 * Width)]);
    }

    private static int Shrunk(int pixels, int shrinking) => (pixels + shrinking - 1) / shrinking;

    private void ReadAll(JpegScan first)
    {
        foreach (JpegComponent component in _frame.Components)
            component.Coefficients = new CoefficientStore(_frame.UnitsAcross * component.Across, _frame.UnitsDown * component.Down, component.Scaler);
        for (JpegScan? scan = first; scan is not null; scan = _frame.NextScan(_bits))
            new ProgressiveScan(_frame, scan, _bits).Read(_cancellationToken);
        if (_frame.Components.Any(component => component.Steps is null))
            throw BaselineBlock.LacksTables;
    }

    private void ReadStrip(int row)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        for (int column = 0; column < _frame.UnitsAcross; column++)
        {
            if (!_isStored)
                RestartAt((row * _frame.UnitsAcross) + column);
            foreach ((JpegComponent component, byte[] plane) in _coded)
            {
                BlockScaler scaler = component.Scaler;
                for (int block = 0; block < component.Across * component.Down; block++)
                {
                    int x = (column * component.Across) + (block % component.Across), y = block / component.Across;
                    bool isFlat = component.Coefficients is { } store
                        ? store.Read(store.BlockAt(x, (row * component.Down) + y), component.Steps, _coefficients)
                        : BaselineBlock.Read(component, _bits, _coefficients);
                    scaler.Scale(_coefficients, isFlat, plane.AsSpan((y * scaler.Height * StripWidth) + (x * scaler.Width)), StripWidth);
                }
            }
        }

        if (!_isStored)
            _bits.RequireData();
    }

    private void RestartAt(int unit)
    {
        if (_frame.RestartInterval == 0 || unit == 0 || unit % _frame.RestartInterval != 0)
            return;
        _bits.PassRestart();
        foreach (JpegComponent component in _frame.Components)
            component.Mean = 0;
    }
}
