using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tests.Images;

/// <summary>sRGB with red and blue in each other's place: whoever uses it can't be mistaken.</summary>
internal static class SwappedProfile
{
    public static byte[] Create()
    {
        byte[] profile = SrgbProfile.Create();
        Span<byte> tags = profile.AsSpan(132, 12 * 10);
        int red = tags.IndexOf("rXYZ"u8), blue = tags.IndexOf("bXYZ"u8);
        tags[red] = (byte)'b';
        tags[blue] = (byte)'r';
        return profile;
    }
}
