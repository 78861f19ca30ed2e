namespace DocExport.Fonts;

/// <summary>What a face's licence bits (OS/2 <c>fsType</c>) let a document do with it.</summary>
internal readonly record struct FontEmbedding(bool Allowed, bool SubsettingAllowed)
{
    private const int Restricted = 0x0002, Print = 0x0004, Editable = 0x0008, NoSubsetting = 0x0100, BitmapOnly = 0x0200;

    /// <summary>Where old fonts set several usage bits, the most permissive one counts.</summary>
    public static FontEmbedding Read(int fsType)
    {
        bool restricted = (fsType & (Restricted | Print | Editable)) == Restricted;
        return new FontEmbedding(!restricted && (fsType & BitmapOnly) == 0, (fsType & NoSubsetting) == 0);
    }
}
