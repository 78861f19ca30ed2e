using System.Xml;

namespace DocExport.Epub.Images;

/// <summary>
/// Counts what a reading system comes to draw of an SVG file: each <c>use</c> draws its target once more, so that a dozen of them over
/// each other make billions of a few lines.
/// </summary>
internal sealed class SvgExpansion
{
    // The largest maps and plots have some ten thousand parts.
    private const int MostDrawn = 200_000;

    // Each element with an id is a scope, and so is the file; the parts of a scope that have ids are scopes within it.
    private readonly List<Scope> _scopes = [new()];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Stack<(int Depth, int Scope)> _open = new([(-1, 0)]);

    /// <summary>Takes the element that the reader stands on.</summary>
    public void Add(XmlReader reader)
    {
        while (_open.Peek().Depth >= reader.Depth)
            _open.Pop();
        Scope scope = _scopes[_open.Peek().Scope];
        if (reader.GetAttribute("id") is { } id && _byId.TryAdd(id, _scopes.Count))
        {
            scope.Parts.Add((null, _scopes.Count));
            if (!reader.IsEmptyElement)
                _open.Push((reader.Depth, _scopes.Count));
            _scopes.Add(scope = new());
        }

        scope.Own++;
        string? href = reader.GetAttribute("href") ?? reader.GetAttribute("href", "http://www.w3.org/1999/xlink");
        if (reader.LocalName == "use" && href is ['#', ..])
            scope.Parts.Add((href[1..], 0));
    }

    /// <summary>Whether more is drawn than any device can.</summary>
    public bool IsTooMuch()
    {
        // Not recursive: nothing bounds how long a chain of uses is. A scope that is still being counted is part of itself, and draws nothing.
        var pending = new Stack<int>([0]);
        while (pending.TryPeek(out int index))
        {
            Scope scope = _scopes[index];
            if (scope.Next == scope.Parts.Count)
            {
                scope.IsCounted = true;
                scope.Drawn = (int)Math.Min(MostDrawn + 1L, scope.Own + scope.Parts.Sum(part => ScopeOf(part) is { IsCounted: true } counted ? (long)counted.Drawn : 0));
                pending.Pop();
                continue;
            }

            (string? target, int inner) = scope.Parts[scope.Next++];
            int next = target is null ? inner : _byId.GetValueOrDefault(target, -1);
            if (next >= 0 && _scopes[next] is { IsCounted: false, IsEntered: false } entered)
            {
                entered.IsEntered = true;
                pending.Push(next);
            }
        }

        return _scopes[0].Drawn > MostDrawn;
    }

    private Scope? ScopeOf((string? Target, int Scope) part) => part.Target is null ? _scopes[part.Scope]
        : _byId.TryGetValue(part.Target, out int index) ? _scopes[index]
        : null;

    private sealed class Scope
    {
        public List<(string? Target, int Scope)> Parts { get; } = [];

        public int Own { get; set; }

        public int Next { get; set; }

        public bool IsEntered { get; set; }

        public bool IsCounted { get; set; }

        public int Drawn { get; set; }
    }
}
