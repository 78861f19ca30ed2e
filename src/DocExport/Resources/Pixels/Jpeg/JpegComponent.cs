namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>A colour component of a JPEG file.</summary>
/// <param name="id">As scans name it.</param>
/// <param name="across">Blocks side by side in a unit.</param>
/// <param name="down">Blocks above each other in a unit.</param>
/// <param name="stepsIndex">Which quantization table it has.</param>
internal sealed class JpegComponent(int id, int across, int down, int stepsIndex)
{
    public int Id => id;

    public int Across => across;

    public int Down => down;

    public int StepsIndex => stepsIndex;

    /// <summary>Quantization steps, in the order in which coefficients are coded; those that hold when its first scan begins.</summary>
    public ushort[]? Steps { get; set; }

    public HuffmanDecoder? Dc { get; set; }

    public HuffmanDecoder? Ac { get; set; }

    /// <summary>The last mean that was coded.</summary>
    public int Mean { get; set; }

    /// <summary>Blocks that hold something of the picture; units may have more.</summary>
    public (int Across, int Down) Blocks { get; init; }

    public required BlockScaler Scaler { get; init; }

    /// <summary>What a progressive file says of it bit by bit.</summary>
    public CoefficientStore? Coefficients { get; set; }
}
