using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Styles;

/// <summary>Selectors of types, classes, identifiers and attributes, of descendants and of children.</summary>
internal static class SelectorReader
{
    private const int MostParts = 16;

    /// <summary>Null for one that asks for more than this reader knows; it then matches nothing.</summary>
    public static StyleSelector? Read(ReadOnlySpan<char> text)
    {
        var parts = new List<SelectorPart>();
        var scanner = new SvgScanner(text.Trim());
        bool isChild = false;
        while (!scanner.AtEnd)
        {
            if (parts.Count == MostParts || ReadPart(ref scanner, isChild) is not { } part)
                return null;
            parts.Add(part);
            scanner.SkipSpaces();
            isChild = scanner.TrySkip('>');
            scanner.SkipSpaces();
        }

        return parts.Count == 0 || isChild ? null : new StyleSelector(parts);
    }

    private static SelectorPart? ReadPart(ref SvgScanner scanner, bool isChild)
    {
        string? type = null;
        List<string> ids = [], classes = [];
        List<(string, string?)> attributes = [];
        bool isAny = scanner.TrySkip('*');
        if (!isAny && scanner.Name() is { IsEmpty: false } name)
            type = name.ToString();
        while (!scanner.AtEnd && scanner.Current is not (' ' or '\t' or '\r' or '\n' or '>'))
        {
            bool read = scanner.Current switch
            {
                '#' => TryAdd(ref scanner, ids),
                '.' => TryAdd(ref scanner, classes),
                '[' => TryAddAttribute(ref scanner, attributes),
                ':' => TryRoot(ref scanner, ref type),
                _ => false,
            };
            if (!read)
                return null;
        }

        bool isEmpty = type is null && !isAny && ids.Count + classes.Count + attributes.Count == 0;
        return isEmpty ? null : new SelectorPart(type, ids, classes, attributes, isChild);
    }

    private static bool TryAdd(ref SvgScanner scanner, List<string> names)
    {
        scanner.Advance();
        string name = scanner.Name().ToString();
        names.Add(name);
        return name.Length > 0;
    }

    private static bool TryAddAttribute(ref SvgScanner scanner, List<(string, string?)> attributes)
    {
        scanner.Advance();
        int end = scanner.Rest().IndexOf(']');
        if (end < 0)
            return false;
        string[] sides = scanner.Rest()[..end].ToString().Split('=', 2);
        for (int i = 0; i <= end; i++)
            scanner.Advance();
        // ~= and the like would need their own comparison.
        if (sides[0].Length == 0 || !char.IsLetterOrDigit(sides[0][^1]))
            return false;
        attributes.Add((sides[0], sides.Length == 1 ? null : sides[1].Trim('"', '\'')));
        return true;
    }

    private static bool TryRoot(ref SvgScanner scanner, ref string? type)
    {
        scanner.Advance();
        if (scanner.Name() is not "root" || type is not null)
            return false;
        type = "svg";
        return true;
    }
}
