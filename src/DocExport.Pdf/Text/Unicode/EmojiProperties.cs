namespace DocExport.Pdf.Text.Unicode;

/// <summary>The properties of emoji-data.txt (UTS #51) as a set.</summary>
[Flags]
internal enum EmojiProperties : byte
{
    None = 0,
    Emoji = 1,
    EmojiPresentation = 2,
    EmojiModifier = 4,
    EmojiModifierBase = 8,
    EmojiComponent = 16,
    ExtendedPictographic = 32,
}
