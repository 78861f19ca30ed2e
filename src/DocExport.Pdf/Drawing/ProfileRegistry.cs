using System.Security.Cryptography;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>The colour profiles of images, each stored once: the photographs of a document mostly share one.</summary>
internal sealed class ProfileRegistry(PdfFileWriter file)
{
    private readonly Dictionary<string, PdfReference> _profiles = new(StringComparer.Ordinal);

    /// <param name="profile">An ICC profile.</param>
    /// <param name="components">Of the colours that it is for.</param>
    public PdfReference Store(byte[] profile, int components)
    {
        string key = Convert.ToHexStringLower(SHA256.HashData(profile));
        if (_profiles.TryGetValue(key, out PdfReference reference))
            return reference;
        reference = file.Reserve();
        file.BeginStream(reference).Integer("N"u8, components);
        file.EndStream(profile, compress: true);
        _profiles.Add(key, reference);
        return reference;
    }
}
