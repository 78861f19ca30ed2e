namespace DocExport.Cli.Reference;

/// <summary>Calls worth knowing, by command; shown by <c>--help</c>, the man page and the reference.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, Example[]> ByCommand = new(StringComparer.Ordinal)
    {
        [""] =
        [
            new("docexport export article.md", "article.pdf and article.epub"),
            new("docexport init handout", "a folder with a handout to begin with"),
        ],
        ["export"] =
        [
            new("docexport export article.md", "article.pdf and article.epub"),
            new("docexport export article.md -o handout.pdf --theme handout --paper Letter", "a handout on American paper"),
            new("docexport export 'chapters/*.md' -o book.epub", "several files make one book"),
            new("docexport export *.md --each --output-dir out", "each file by itself"),
            new("cat notes.md | docexport export - -o - --to pdf > notes.pdf", "from a pipe into a pipe"),
        ],
        ["check"] =
        [
            new("docexport check article.md --fail-on warning", "for a build: exit code 3 on warnings"),
            new("docexport check article.md --diagnostics sarif 2> article.sarif", "for tools that read SARIF"),
        ],
        ["watch"] = [new("docexport watch article.md --to pdf --output-dir out", "export at each save")],
        ["init"] = [new("docexport init book my-book", "a book in the folder my-book")],
        ["inspect"] =
        [
            new("docexport inspect article.md", "headings with pages, fonts"),
            new("docexport inspect article.md --config", "each setting and where it came from"),
        ],
        ["themes"] = [new("docexport themes show book > mine.yml", "a theme to change")],
        ["fonts"] = [new("docexport fonts which 'é → 漢'", "which font draws each character")],
        ["completions"] = [new("source <(docexport completions bash)", "in ~/.bashrc")],
        ["reference"] = [new("docexport reference man > docexport.1", "the man page")],
        ["explain"] = [new("docexport explain DX0301", "what a diagnostic means")],
    };

    public static IReadOnlyList<Example> Of(string command) => ByCommand.GetValueOrDefault(command, []);
}

/// <summary>A call and what comes of it.</summary>
internal readonly record struct Example(string Line, string Effect);
