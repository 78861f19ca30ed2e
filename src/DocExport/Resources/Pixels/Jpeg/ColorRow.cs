using DocExport.Resources.ImageHeaders;

namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>Makes red, green and blue of a row of a JPEG file's components.</summary>
internal sealed class ColorRow
{
    private const int Fine = 16, Half = 1 << (Fine - 1);

    private readonly ImageColorModel _model;

    // Adobe's programs store how much of an ink is left out.
    private readonly bool _isInverted;

    public ColorRow(JpegHeader header, int components)
    {
        _isInverted = header.AdobeTransform is not null;
        _model = header.ColorModel;
        if (components != header.Components)
            throw new ImageDataException("its header makes no sense");
    }

    /// <param name="planes">The components.</param>
    /// <param name="start">Where the row begins in each.</param>
    /// <param name="pixels">Takes the row, three bytes a pixel.</param>
    public void Convert(byte[][] planes, int start, Span<byte> pixels)
    {
        int width = pixels.Length / 3;
        ReadOnlySpan<byte> first = planes[0].AsSpan(start, width);
        if (planes.Length == 1)
        {
            for (int x = 0, to = 0; x < width; x++, to += 3)
                pixels[to] = pixels[to + 1] = pixels[to + 2] = first[x];
            return;
        }

        ReadOnlySpan<byte> second = planes[1].AsSpan(start, width), third = planes[2].AsSpan(start, width);
        if (_model is ImageColorModel.YCbCr or ImageColorModel.Ycck)
        {
            Mix(first, second, third, pixels);
        }
        else
        {
            for (int x = 0, to = 0; x < width; x++, to += 3)
                (pixels[to], pixels[to + 1], pixels[to + 2]) = (first[x], second[x], third[x]);
        }

        if (planes.Length == 4)
            Ink(planes[3].AsSpan(start, width), pixels);
    }

    /// <summary>JFIF 1.02: ITU-R BT.601 over the whole range.</summary>
    private static void Mix(ReadOnlySpan<byte> luma, ReadOnlySpan<byte> blue, ReadOnlySpan<byte> red, Span<byte> pixels)
    {
        const int RedOfRed = 91_881, GreenOfBlue = 22_554, GreenOfRed = 46_802, BlueOfBlue = 116_130; // 1.402, 0.344136, 0.714136, 1.772
        for (int x = 0, to = 0; x < luma.Length; x++, to += 3)
        {
            int y = (luma[x] << Fine) + Half, b = blue[x] - 128, r = red[x] - 128;
            pixels[to] = (byte)Math.Clamp((y + (RedOfRed * r)) >> Fine, 0, 255);
            pixels[to + 1] = (byte)Math.Clamp((y - (GreenOfBlue * b) - (GreenOfRed * r)) >> Fine, 0, 255);
            pixels[to + 2] = (byte)Math.Clamp((y + (BlueOfBlue * b)) >> Fine, 0, 255);
        }
    }

    /// <summary>Inks of no known press: each takes its part of the light away.</summary>
    private void Ink(ReadOnlySpan<byte> black, Span<byte> pixels)
    {
        for (int at = 0; at < pixels.Length; at++)
        {
            int ink = pixels[at], key = black[at / 3];
            int light = (_model, _isInverted) switch
            {
                (ImageColorModel.Ycck, _) => (255 - ink) * key, // what is mixed of luma and chroma is the light, not the ink
                (_, true) => ink * key,
                _ => (255 - ink) * (255 - key),
            };
            pixels[at] = (byte)((light + 127) / 255);
        }
    }
}
