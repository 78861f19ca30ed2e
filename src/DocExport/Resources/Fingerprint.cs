namespace DocExport.Resources;

/// <summary>What tells bytes from others.</summary>
/// <param name="Length">How many there are.</param>
/// <param name="Checksum">ISO 3309, as ZIP has it.</param>
/// <param name="Key">SHA-256 in hexadecimal digits.</param>
internal readonly record struct Fingerprint(long Length, uint Checksum, string Key);
