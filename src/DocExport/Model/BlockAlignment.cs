namespace DocExport.Model;

/// <summary>How a block asks to be aligned: <c>align=center</c>, as HTML has it, or a class.</summary>
internal static class BlockAlignment
{
    private static readonly string[] Names = ["left", "center", "right", "justify"];

    /// <summary><c>left</c>, <c>center</c>, <c>right</c>, <c>justify</c>, or <see langword="null"/>.</summary>
    public static string? Of(Attributes attributes)
    {
        if (attributes.IsEmpty)
            return null;
        string? said = attributes.Value("align")?.ToLowerInvariant();
        return Names.FirstOrDefault(name => name == said) ?? Names.FirstOrDefault(attributes.HasClass);
    }
}
