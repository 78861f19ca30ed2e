namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>What the segments of a JPEG file say so far (ITU-T T.81, B.2), and the components that they are about.</summary>
internal sealed class JpegFrame
{
    private const int MostTables = 4, BlockSize = 64, Size = 8;

    private readonly ushort[]?[] _steps = new ushort[MostTables][];
    private readonly HuffmanDecoder?[] _dc = new HuffmanDecoder[MostTables];
    private readonly HuffmanDecoder?[] _ac = new HuffmanDecoder[MostTables];

    /// <param name="shrinking">1, 2, 4 or 8: how much smaller than stored the picture is wanted.</param>
    public JpegFrame(int shrinking) => Shrinking = shrinking;

    public int Shrinking { get; }

    public bool IsProgressive { get; private set; }

    /// <summary>Pixels as stored.</summary>
    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>Pixels of a unit as stored.</summary>
    public int UnitWidth { get; private set; }

    public int UnitHeight { get; private set; }

    public int UnitsAcross => (Width + UnitWidth - 1) / UnitWidth;

    public int UnitsDown => (Height + UnitHeight - 1) / UnitHeight;

    public IReadOnlyList<JpegComponent> Components { get; private set; } = [];

    /// <summary>Units after which the coding begins anew; 0 for never.</summary>
    public int RestartInterval { get; private set; }

    /// <summary>Reads segments up to the next scan; null at the end of the picture.</summary>
    public JpegScan? NextScan(JpegBits bits)
    {
        while (true)
        {
            int marker = bits.Marker();
            if (marker is 0xD9)
                return null;
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
                continue;
            int length = bits.UInt16() - 2;
            switch (marker)
            {
                case 0xC0 or 0xC1 or 0xC2:
                    ReadFrame(bits, marker);
                    break;
                case 0xC4:
                    ReadCodes(bits, length);
                    break;
                case 0xDA:
                    return ReadScan(bits);
                case 0xDB:
                    ReadSteps(bits, length);
                    break;
                case 0xDD:
                    RestartInterval = bits.UInt16();
                    break;
                case 0xC3 or (>= 0xC5 and <= 0xCF) or 0xDC:
                    throw new ImageDataException("it is a JPEG of a rare kind");
                default:
                    for (; length > 0; length--)
                        bits.Byte();
                    break;
            }
        }
    }

    private void ReadFrame(JpegBits bits, int marker)
    {
        if (bits.Byte() != 8 || Components.Count > 0)
            throw new ImageDataException("it is a JPEG of a rare kind");
        IsProgressive = marker == 0xC2;
        (Height, Width) = (bits.UInt16(), bits.UInt16());
        int count = bits.Byte();
        (int Id, int Across, int Down, int Steps)[] read =
            [.. Enumerable.Range(0, count).Select(_ => (Id: bits.Byte(), Factors: bits.Byte(), Steps: bits.Byte())).Select(item => (item.Id, item.Factors >> 4, item.Factors & 15, item.Steps))];
        if (Width == 0 || Height == 0 || count is not (1 or 3 or 4) || read.Any(item => item.Across is < 1 or > 4 || item.Down is < 1 or > 4 || item.Steps >= MostTables))
            throw new ImageDataException("its header makes no sense");
        // A component alone is coded block by block, whatever it says (A.2.2).
        if (count == 1)
            read[0] = read[0] with { Across = 1, Down = 1 };
        (int across, int down) = (read.Max(item => item.Across), read.Max(item => item.Down));
        if (read.Any(item => across % item.Across != 0 || down % item.Down != 0))
            throw new ImageDataException("it is a JPEG of a rare kind");
        (UnitWidth, UnitHeight) = (across * Size, down * Size);
        Components = [.. read.Select(item => new JpegComponent(item.Id, item.Across, item.Down, item.Steps)
        {
            Blocks = (Blocks(Width, item.Across, across), Blocks(Height, item.Down, down)),
            Scaler = new BlockScaler(Size * across / item.Across / Shrinking, Size * down / item.Down / Shrinking),
        })];

        static int Blocks(int pixels, int factor, int most)
        {
            int own = ((pixels * factor) + most - 1) / most;
            return (own + Size - 1) / Size;
        }
    }

    private void ReadSteps(JpegBits bits, int length)
    {
        while (length > 0)
        {
            int head = bits.Byte(), bytes = (head >> 4) + 1;
            if (bytes > 2 || (head & 15) >= MostTables)
                throw new ImageDataException("its header makes no sense");
            var steps = new ushort[BlockSize];
            for (int index = 0; index < BlockSize; index++)
                steps[index] = (ushort)(bytes == 2 ? bits.UInt16() : bits.Byte());
            _steps[head & 15] = steps;
            length -= 1 + (bytes * BlockSize);
        }
    }

    private void ReadCodes(JpegBits bits, int length)
    {
        while (length > 0)
        {
            int head = bits.Byte();
            if ((head & 15) >= MostTables || head >> 4 > 1)
                throw new ImageDataException("its header makes no sense");
            byte[] counts = Bytes(bits, 16);
            byte[] symbols = Bytes(bits, counts.Sum(count => count));
            (head >> 4 == 0 ? _dc : _ac)[head & 15] = new HuffmanDecoder(counts, symbols);
            length -= 17 + symbols.Length;
        }
    }

    private JpegScan ReadScan(JpegBits bits)
    {
        var components = new List<JpegComponent>();
        for (int count = bits.Byte(); count > 0; count--)
        {
            int id = bits.Byte(), tables = bits.Byte();
            JpegComponent component = Components.FirstOrDefault(component => component.Id == id && !components.Contains(component))
                ?? throw new ImageDataException("its header makes no sense");
            component.Dc = _dc[(tables >> 4) & 3];
            component.Ac = _ac[tables & 3];
            component.Steps ??= _steps[component.StepsIndex] ?? throw new ImageDataException("it lacks tables that it needs");
            component.Mean = 0;
            components.Add(component);
        }

        int first = bits.Byte(), last = bits.Byte(), approximation = bits.Byte();
        if (components.Count == 0 || first > last || last >= BlockSize)
            throw new ImageDataException("its header makes no sense");
        bits.Restart();
        return new JpegScan(components, first, last, approximation >> 4, approximation & 15);
    }

    private static byte[] Bytes(JpegBits bits, int count)
    {
        var bytes = new byte[count];
        for (int index = 0; index < count; index++)
            bytes[index] = (byte)bits.Byte();
        return bytes;
    }
}

/// <summary>The header of a scan (ITU-T T.81, B.2.3).</summary>
/// <param name="Components">Whose blocks it has, in turn.</param>
/// <param name="First">The first coefficient of each block.</param>
/// <param name="Last">The last one.</param>
/// <param name="Before">How many bits were left out by the scan before it; 0 for the first about these coefficients.</param>
/// <param name="Shift">How many bits it leaves out.</param>
internal sealed record JpegScan(IReadOnlyList<JpegComponent> Components, int First, int Last, int Before, int Shift);
