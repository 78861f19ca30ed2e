using DocExport.Resources.ImageHeaders;

namespace DocExport.Pdf.Images;

/// <summary>Looks whether an image's ICC profile may go into the PDF (ISO 32000-1, 8.6.5.5; PDF/A-2 6.2.4.2).</summary>
internal static class EmbeddedProfile
{
    // Version 5 of the format (iccMAX) is beyond PDF 1.7.
    private const int FirstVersionBeyond = 5;
    private const int HeaderLength = 128;

    /// <summary>Why the profile can't be used, in words that fit behind "its colour profile can't be used: "; null where it can.</summary>
    /// <param name="profile">The whole profile.</param>
    /// <param name="components">1, 3 or 4: colours of the image.</param>
    public static string? FaultOf(ReadOnlySpan<byte> profile, int components)
    {
        var reader = new ByteReader(profile);
        long length = reader.UInt32();
        reader.Skip(4);
        int version = reader.Byte();
        reader.Skip(3);
        ReadOnlySpan<byte> deviceClass = reader.Take(4), space = reader.Take(4), connection = reader.Take(4);
        reader.Skip(12);
        if (!reader.Take(4).SequenceEqual("acsp"u8) || profile.Length < HeaderLength + 4 || length != profile.Length)
            return "it is damaged";
        if (version >= FirstVersionBeyond)
            return $"it is of version {version}";
        if (!(deviceClass.SequenceEqual("scnr"u8) || deviceClass.SequenceEqual("mntr"u8) || deviceClass.SequenceEqual("prtr"u8) || deviceClass.SequenceEqual("spac"u8)))
            return "it is not one of a device";
        if (!space.SequenceEqual(components switch { 1 => "GRAY"u8, 3 => "RGB "u8, _ => "CMYK"u8 }))
            return "it is for other colours than the image has";
        if (!connection.SequenceEqual("XYZ "u8) && !connection.SequenceEqual("Lab "u8))
            return "it is damaged";
        return HasTags(profile, components) ? null : "it lacks what turns the image's values into colours";
    }

    /// <summary>All tags lie within the file, and among them are those that a reader needs for the way to the connection space.</summary>
    private static bool HasTags(ReadOnlySpan<byte> profile, int components)
    {
        var reader = new ByteReader(profile);
        reader.Seek(HeaderLength);
        uint count = reader.UInt32();
        bool table = false;
        int curves = 0, primaries = 0;
        for (uint index = 0; index < count; index++)
        {
            ReadOnlySpan<byte> tag = reader.Take(4);
            long offset = reader.UInt32(), length = reader.UInt32();
            if (reader.IsPastEnd || offset < HeaderLength || offset + length > profile.Length)
                return false;
            table |= tag.SequenceEqual("A2B0"u8);
            curves += tag[1..].SequenceEqual("TRC"u8) ? 1 : 0;
            primaries += tag[1..].SequenceEqual("XYZ"u8) ? 1 : 0;
        }

        return table || components switch
        {
            1 => curves >= 1,
            3 => curves >= 3 && primaries >= 3,
            _ => false,
        };
    }
}
