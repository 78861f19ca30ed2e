using System.IO.Compression;

namespace DocExport.Resources.Pixels.Png;

/// <summary>The ICC profile of a PNG file (ISO/IEC 15948, 11.3.3.3).</summary>
internal static class PngProfile
{
    // The largest profiles of presses have about 3 MB; more is a mistake or an attack.
    private const int Largest = 16 * 1024 * 1024;

    /// <summary>The profile; null without one, empty where it is damaged.</summary>
    public static byte[]? Inflate(PngFile file)
    {
        if (file.CompressedProfile.Length == 0)
            return null;
        using var profile = new MemoryStream();
        try
        {
            using var stream = new ZLibStream(new MemoryStream(file.CompressedProfile, writable: false), CompressionMode.Decompress);
            var chunk = new byte[16 * 1024];
            while (stream.Read(chunk) is > 0 and int read && profile.Length <= Largest)
                profile.Write(chunk, 0, read);
        }
        catch (InvalidDataException)
        {
            return [];
        }

        return profile.Length <= Largest ? profile.ToArray() : [];
    }
}
