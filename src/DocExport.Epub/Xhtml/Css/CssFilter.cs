using System.Text;
using DocExport.Diagnostics;

namespace DocExport.Epub.Xhtml.Css;

/// <summary>
/// Takes a caller's style sheet over as far as an e-book can hold it: what checkers reject (syntax they can't read, other files,
/// properties that EPUB forbids) is left out with a diagnostic at its place, the rest stays as it was written, without comments.
/// </summary>
internal sealed class CssFilter
{
    // Groups of rules that nest deeper than people write.
    private const int DeepestNesting = 20;

    // Rules that hold rules, and those that hold declarations.
    private static readonly string[] Groups = ["media", "supports", "layer", "container", "keyframes", "-webkit-keyframes"];

    private readonly CssScanner _scanner;
    private readonly string _css;
    private readonly string? _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringBuilder _kept = new();
    private int _depth;

    private CssFilter(string css, string? file, DiagnosticBag diagnostics)
    {
        _css = css;
        _scanner = new CssScanner(css);
        _file = file;
        _diagnostics = diagnostics;
    }

    /// <param name="css">The sheet.</param>
    /// <param name="file">Its name, for diagnostics, or null.</param>
    /// <param name="diagnostics">What was left out.</param>
    public static string Apply(string css, string? file, DiagnosticBag diagnostics)
    {
        var filter = new CssFilter(css.ReplaceLineEndings("\n").TrimStart('\uFEFF'), file, diagnostics);
        filter.Rules(inGroup: false, isKeyframes: false);
        return filter._kept.ToString();
    }

    private void Rules(bool inGroup, bool isKeyframes)
    {
        while (true)
        {
            _scanner.SkipSpace();
            int start = _scanner.Position;
            if (_scanner.AtEnd || (inGroup && _scanner.Current == '}'))
                return;
            if (_scanner.Current == '@')
                AtRule(start);
            else
                StyleRule(start, isKeyframes);
        }
    }

    private void StyleRule(int start, bool isKeyframes)
    {
        bool sound = _scanner.SkipTo("{};");
        string prelude = CssScanner.WithoutComments(_scanner.Between(start, _scanner.Position)).Trim();
        if (_scanner.Current != '{')
        {
            // A stray end or half a rule: reading goes on behind it, but not out of the group it stands in.
            if (_scanner.Current == ';' || _depth == 0)
                _scanner.Position = Math.Min(_scanner.Position + 1, _css.Length);
            Report(DiagnosticIds.CssInvalid, start, prelude.Length > 0 ? prelude : "}");
            return;
        }

        if (!sound || (!isKeyframes && !CssSelector.IsSound(prelude)))
        {
            SkipBlock();
            Report(DiagnosticIds.CssInvalid, start, prelude);
            return;
        }

        Declarations(prelude);
    }

    private void AtRule(int start)
    {
        bool sound = _scanner.SkipTo("{};");
        string prelude = CssScanner.WithoutComments(_scanner.Between(start, _scanner.Position)).Trim();
        string name = string.Concat(prelude.Skip(1).TakeWhile(character => char.IsAsciiLetterOrDigit(character) || character == '-')).ToLowerInvariant();
        bool block = _scanner.Current == '{';
        if (sound && block && name == "page")
        {
            Declarations(prelude);
            return;
        }

        if (sound && block && Groups.Contains(name) && _depth < DeepestNesting)
        {
            Group(prelude, name.EndsWith("keyframes", StringComparison.Ordinal));
            return;
        }

        if (block)
            SkipBlock();
        else if (_scanner.Current == ';')
            _scanner.Position++;
        switch (name)
        {
            case "charset": // all of the book is UTF-8
                break;
            case "namespace" when sound && !block:
                _kept.Append(prelude).Append(";\n");
                break;
            case "import":
                Report(DiagnosticIds.CssReference, start, prelude[7..].Trim());
                break;
            case "font-face":
                Report(DiagnosticIds.CssFontFace, start);
                break;
            default:
                Report(DiagnosticIds.CssInvalid, start, prelude);
                break;
        }
    }

    private void Group(string prelude, bool isKeyframes)
    {
        int before = _kept.Length;
        _kept.Append(prelude).Append(" {\n");
        int empty = _kept.Length;
        _scanner.Position++;
        _depth++;
        Rules(inGroup: true, isKeyframes);
        _depth--;
        if (!_scanner.AtEnd)
            _scanner.Position++;
        if (_kept.Length == empty)
            _kept.Length = before;
        else
            _kept.Append("}\n");
    }

    /// <summary>Takes over a block of declarations, and the rule with it where any is left.</summary>
    private void Declarations(string prelude)
    {
        _scanner.Position++;
        var kept = new List<string>();
        while (true)
        {
            _scanner.SkipSpace();
            int start = _scanner.Position;
            if (_scanner.AtEnd)
                break;
            if (_scanner.Current is ';' or '}')
            {
                _scanner.Position++;
                if (_css[start] == '}')
                    break;
                continue;
            }

            bool sound = _scanner.SkipTo(";}{");
            string text = CssScanner.WithoutComments(_scanner.Between(start, _scanner.Position)).Trim();
            if (_scanner.Current == '{')
            {
                // A rule within a rule: too new for reading systems.
                SkipBlock();
                sound = false;
            }

            if ((sound ? CssDeclaration.Check(text) : new CssFault(CssFaultKind.Syntax, text)) is CssFault fault)
                Report(DiagnosticOf(fault.Kind), start, fault.Text);
            else
                kept.Add(text);
        }

        if (kept.Count > 0)
            _kept.Append(prelude).Append(" { ").AppendJoin("; ", kept).Append("; }\n");
    }

    private void SkipBlock()
    {
        _scanner.Position++;
        _scanner.SkipTo("}");
        _scanner.Position = Math.Min(_scanner.Position + 1, _css.Length);
    }

    private static DiagnosticDescriptor DiagnosticOf(CssFaultKind kind) => kind switch
    {
        CssFaultKind.Property => DiagnosticIds.CssProperty,
        CssFaultKind.Reference => DiagnosticIds.CssReference,
        _ => DiagnosticIds.CssInvalid,
    };

    private void Report(DiagnosticDescriptor descriptor, int position, string what = "")
    {
        int line = _css.AsSpan(0, position).Count('\n') + 1;
        int column = position - (position == 0 ? -1 : _css.LastIndexOf('\n', position - 1));
        string shown = PlainText.OneLine(what);
        _diagnostics.Report(descriptor, new SourceSpan(_file, line, column, 1), shown.Length <= 60 ? shown : shown[..60] + "…");
    }
}
