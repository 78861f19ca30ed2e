using System.Globalization;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Numbers notes in the order of their first call where the document has not done so.</summary>
internal sealed class NoteNumbers
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    public string Of(FootnoteReference reference)
    {
        if (reference.Number is { Length: > 0 } number)
            return number;
        if (!_numbers.TryGetValue(reference.Label, out string? own))
            _numbers.Add(reference.Label, own = (_numbers.Count + 1).ToString(CultureInfo.InvariantCulture));
        return own;
    }
}
