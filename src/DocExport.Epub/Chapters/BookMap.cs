using System.Globalization;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Which file and which XML id every target of the document ended up with.</summary>
internal sealed class BookMap
{
    private readonly Dictionary<string, Target> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public BookMap(IReadOnlyList<ContentPiece> pieces, IReadOnlyList<string> names, IReadOnlyDictionary<string, Footnote> notes)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Division is Division division)
            {
                Add(division, names[i], used);
                if (division.File is string file)
                    _files.TryAdd(file, names[i]);
            }

            var calls = new HashSet<string>(StringComparer.Ordinal);
            foreach (Block block in pieces[i].Blocks)
                AddAll(block, names[i], used, notes, calls);
        }
    }

    /// <summary>Where a node with this id stands, or null where the document has none.</summary>
    public Target? Find(string id) => _ids.TryGetValue(id, out Target target) ? target : null;

    /// <summary>The first content file of a source file, by the path that links name it by.</summary>
    public string? FindFile(string path) => _files.GetValueOrDefault(path);

    private void AddAll(Node root, string name, HashSet<string> used, IReadOnlyDictionary<string, Footnote> notes, HashSet<string> calls)
    {
        foreach (Node node in root.DescendantsAndSelf())
        {
            Add(node, name, used);
            // Notes stand in the file that calls them.
            if (node is FootnoteReference call && notes.TryGetValue(call.Label, out Footnote? note) && calls.Add(call.Label))
                AddAll(note, name, used, notes, calls);
        }
    }

    private void Add(Node node, string name, HashSet<string> used)
    {
        if (node.Attributes.Id is not { Length: > 0 } id || _ids.ContainsKey(id))
            return;
        string xmlId = IsSafe(id) && used.Add(id) ? id : Number(used);
        _ids.Add(id, new Target(name, xmlId));
    }

    /// <summary>Ids that readers and their scripts take without percent-encoding; <c>x-</c> is for those made here.</summary>
    private static bool IsSafe(string id) =>
        (char.IsAsciiLetter(id[0]) || id[0] == '_')
        && !id.StartsWith("x-", StringComparison.Ordinal)
        && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.');

    private static string Number(HashSet<string> used)
    {
        string id = "x-" + used.Count.ToString(CultureInfo.InvariantCulture);
        used.Add(id);
        return id;
    }
}

/// <summary>Where something stands.</summary>
/// <param name="File">Name of the content file.</param>
/// <param name="XmlId">Id of its element there.</param>
internal readonly record struct Target(string File, string XmlId);
