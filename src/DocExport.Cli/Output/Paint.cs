namespace DocExport.Cli.Output;

/// <summary>Colours text for a terminal, or leaves it alone.</summary>
internal readonly struct Paint(bool enabled)
{
    public string Red(string text) => Wrap("1;31", text);

    public string Yellow(string text) => Wrap("1;33", text);

    public string Blue(string text) => Wrap("1;34", text);

    public string Green(string text) => Wrap("32", text);

    public string Faint(string text) => Wrap("2", text);

    public string Bold(string text) => Wrap("1", text);

    // Select Graphic Rendition, ECMA-48 8.3.117.
    private string Wrap(string code, string text) => enabled ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
