namespace DocExport.Tests.Specs;

/// <summary>Examples that come out differently, and why that is wanted.</summary>
internal static class SpecExceptions
{
    private const string Html = "Raw HTML is read into nodes: what has no meaning goes with a diagnostic, and text between tags stands in paragraphs.";
    private const string BareAddress = "Addresses without brackets are links (GFM, autolinks).";
    private const string TaskBox = "The box of a task is a character with a name: an e-book has no forms.";

    public static IReadOnlyDictionary<int, string> CommonMark { get; } = new Dictionary<int, string>(
        Because(
            Html,
            [
                21, 31, 148, 150, 151, 153, 154, 155, 156, 157, 158, 159, 161, 162, 163, 164, 165, 166, 167, 169, 170, 171, 172, 173, 174, 175, 176, 177,
                178, 180, 184, 185, 186, 187, 188, 189, 201, 344, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 626, 629, 630, 631, 642, 643,
            ]))
    {
        [484] = "Paths are brought to one form: ./target.md is target.md.",
        [502] = "A backslash in a path is a slash, for that is how paths are written on Windows.",
        [540] = "The parser compares labels letter by letter: ẞ is not SS to it.",
        [606] = BareAddress,
        [608] = BareAddress,
        [611] = BareAddress,
        [612] = BareAddress,
    };

    public static IReadOnlyDictionary<int, string> Gfm { get; } = new Dictionary<int, string>
    {
        [279] = TaskBox,
        [280] = TaskBox,
        [653] = Html,
    };

    private static IEnumerable<KeyValuePair<int, string>> Because(string reason, int[] numbers) =>
        numbers.Select(number => new KeyValuePair<int, string>(number, reason));
}
