using System.Globalization;
using System.IO.Compression;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>The embedded list of names, unpacked when the first name is asked for (about 1 MB from then on).</summary>
internal sealed class CodePointNameList
{
    private const string Resource = "unicode/CodePointNames.bin";

    private static readonly Lazy<CodePointNameList> Instance = new(static () => new CodePointNameList());

    private readonly List<int> _first = [];
    private readonly List<string> _names = [];
    private readonly List<int> _last = [];

    private CodePointNameList()
    {
        using Stream stream = typeof(CodePointNameList).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly holds no {Resource}.");
        using var reader = new StreamReader(new DeflateStream(stream, CompressionMode.Decompress));
        int next = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '@')
            {
                next = Hex(line.AsSpan(1));
                continue;
            }

            int space = line.IndexOf(' ', StringComparison.Ordinal);
            int last = line[0] == '*' ? Hex(line.AsSpan(1, space - 1)) : next;
            _first.Add(next);
            _last.Add(last);
            _names.Add(line[0] == '*' ? line[(space + 1)..] : line);
            next = last + 1;
        }
    }

    public static CodePointNameList Loaded => Instance.Value;

    public string? Find(int codePoint)
    {
        int index = _first.BinarySearch(codePoint);
        if (index < 0)
            index = ~index - 1;
        if (index < 0 || _last[index] < codePoint)
            return null;
        // Only names made of a prefix and the number end in a hyphen.
        string name = _names[index];
        return name.EndsWith('-') ? name + codePoint.ToString("X4", CultureInfo.InvariantCulture) : name;
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
