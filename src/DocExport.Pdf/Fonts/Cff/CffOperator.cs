namespace DocExport.Pdf.Fonts.Cff;

/// <summary>DICT operators (Technical Note 5176, tables 9, 10 and 23); two-byte ones begin with <see cref="Escape"/>.</summary>
internal static class CffOperator
{
    public const int Escape = 12;
    public const int FontBBox = 5;
    public const int Charset = 15;
    public const int CharStrings = 17;
    public const int Private = 18;
    public const int Subrs = 19;
    public const int FontMatrix = Escape << 8 | 7;
    public const int CharstringType = Escape << 8 | 6;
    public const int Ros = Escape << 8 | 30;
    public const int CidCount = Escape << 8 | 34;
    public const int FdArray = Escape << 8 | 36;
    public const int FdSelect = Escape << 8 | 37;
}
