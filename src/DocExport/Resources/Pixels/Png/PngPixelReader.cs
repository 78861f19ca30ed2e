using System.Buffers.Binary;

namespace DocExport.Resources.Pixels.Png;

/// <summary>Gives the pixels of a PNG file row by row, eight bits a component; of interlaced ones the whole is kept meanwhile.</summary>
internal sealed class PngPixelReader : IDisposable
{
    private readonly PngFile _file;
    private readonly PngRowReader? _rows;
    private readonly byte[] _interlaced = [];
    private byte[] _row;
    private byte[] _above;
    private int _next;

    /// <exception cref="ImageDataException">The data are damaged.</exception>
    public PngPixelReader(PngFile file)
    {
        _file = file;
        _row = new byte[1 + file.RowBytes(file.Width)];
        _above = new byte[_row.Length];
        if (file.IsInterlaced)
            _interlaced = Adam7.Read(file);
        else
            _rows = new PngRowReader(file);
        bool isColored = file.ColorType is 2 or 3 or 6;
        HasAlpha = file.HasAlpha || file.Transparency.Length > 0;
        Components = (isColored ? 3 : 1) + (HasAlpha ? 1 : 0);
    }

    /// <summary>Grey or red, green and blue, and opacity last where there is any.</summary>
    public int Components { get; }

    public bool HasAlpha { get; }

    /// <summary>The next row, <see cref="Components"/> bytes for each pixel.</summary>
    /// <exception cref="ImageDataException">The data are damaged.</exception>
    public void Read(Span<byte> pixels)
    {
        if (_rows is null)
            _interlaced.AsSpan(_next * _row.Length, _row.Length).CopyTo(_row);
        else
            _rows.Read(_row);
        PngRows.Unfilter(_row[0], _row.AsSpan(1), _next == 0 ? [] : _above.AsSpan(1), Math.Max(1, _file.BitsPerPixel / 8));
        _next++;
        Expand(_row.AsSpan(1), pixels);
        (_row, _above) = (_above, _row);
    }

    /// <summary>Reads on to the end of the file, where it shows whether it is still the one that was found.</summary>
    public void Prove() => _rows?.Prove();

    public void Dispose() => _rows?.Dispose();

    private void Expand(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        if (_file.ColorType == 3)
        {
            Colors(row, pixels);
            return;
        }

        int channels = _file.Channels;
        if (_file.Depth == 8 && channels == Components)
        {
            row[..pixels.Length].CopyTo(pixels);
            return;
        }

        ReadOnlySpan<byte> key = channels == Components ? [] : _file.Transparency;
        int most = (1 << Math.Min(_file.Depth, 8)) - 1;
        for (int x = 0, to = 0; x < _file.Width; x++, to += Components)
        {
            bool isKey = !key.IsEmpty;
            for (int channel = 0; channel < channels; channel++)
            {
                int sample = Sample(row, (x * channels) + channel);
                // 16 bits are cut to the upper eight; fewer than eight are spread over the whole range.
                pixels[to + channel] = (byte)(_file.Depth == 16 ? sample >> 8 : sample * 255 / most);
                isKey = isKey && sample == BinaryPrimitives.ReadUInt16BigEndian(key[(2 * channel)..]);
            }

            if (!key.IsEmpty)
                pixels[to + channels] = isKey ? (byte)0 : (byte)255;
        }
    }

    private void Colors(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        ReadOnlySpan<byte> palette = _file.Palette, opacities = _file.Transparency;
        for (int x = 0, to = 0; x < _file.Width; x++, to += Components)
        {
            int index = Sample(row, x);
            if (3 * index >= palette.Length)
                throw new ImageDataException("it has colours that its palette lacks");
            palette.Slice(3 * index, 3).CopyTo(pixels[to..]);
            if (HasAlpha)
                pixels[to + 3] = index < opacities.Length ? opacities[index] : (byte)255;
        }
    }

    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        int depth = _file.Depth;
        if (depth == 8)
            return row[index];
        if (depth == 16)
            return BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]);
        int bit = index * depth;
        return (row[bit >> 3] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    }
}
