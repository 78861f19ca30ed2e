using HarfBuzzSharp;

namespace DocExport.Pdf.Fonts;

/// <summary>What a stand-in face should suit.</summary>
/// <param name="Script">ISO 15924 code of the text, e.g. <c>Arab</c>; <c>Zyyy</c> for what belongs to no script.</param>
/// <param name="Class">The look of the face it stands in for.</param>
/// <param name="Weight">100–900.</param>
/// <param name="Italic">Whether a slanted style is preferred.</param>
/// <param name="Language">BCP 47, or null: which national forms Han characters should have.</param>
/// <param name="EmojiPresentation">Whether the cluster is to be shown as an emoji (UTS #51, 4.3), not as text.</param>
internal readonly record struct FallbackRequest(
    Tag Script, FontClass Class, int Weight, bool Italic, string? Language = null, bool EmojiPresentation = false);
