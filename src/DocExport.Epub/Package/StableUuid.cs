using System.Security.Cryptography;
using System.Text;

namespace DocExport.Epub.Package;

/// <summary>Makes a name-based UUID (version 5, RFC 9562, clause 5.5) of what is fed to it.</summary>
internal sealed class StableUuid : IDisposable
{
    // The RFC's name space for URLs; the name is one of ours, so that no other maker's books share the ids.
    private static readonly byte[] NameSpace = new Guid("6ba7b811-9dad-11d1-80b4-00c04fd430c8").ToByteArray(bigEndian: true);

#pragma warning disable CA5350 // Version 5 is defined over SHA-1; nothing here is a secret.
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
#pragma warning restore CA5350

    public StableUuid()
    {
        _hash.AppendData(NameSpace);
        Add("docexport:epub");
    }

    public void Add(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    /// <summary>Adds a text with an end mark, so that <c>ab</c>+<c>c</c> and <c>a</c>+<c>bc</c> differ.</summary>
    public void Add(string? text)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(text ?? "\u0001"));
        _hash.AppendData([0]);
    }

    /// <summary><c>urn:uuid:…</c>; ends the work.</summary>
    public string ToUrn()
    {
        Span<byte> bytes = stackalloc byte[20];
        _hash.GetHashAndReset(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes[..16], bigEndian: true).ToString("D");
    }

    public void Dispose() => _hash.Dispose();
}
