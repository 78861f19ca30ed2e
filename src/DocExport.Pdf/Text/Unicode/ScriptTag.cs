namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// An ISO 15924 code as HarfBuzz takes it (<c>hb_script_t</c>): four ASCII letters, the first in the highest byte.
/// </summary>
internal readonly record struct ScriptTag(uint Value)
{
    public static ScriptTag Of(Script script) => new((uint)ScriptTagTable.Tags[(int)script]);

    /// <summary>The code as written, such as <c>Latn</c>.</summary>
    public override string ToString() => string.Create(4, Value, static (letters, value) =>
    {
        for (int i = 0; i < 4; i++)
            letters[i] = (char)(byte)(value >> (24 - (8 * i)));
    });
}
