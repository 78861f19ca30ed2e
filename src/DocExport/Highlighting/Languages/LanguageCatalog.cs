using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>Every language by its names. A language's tables are built when it is first asked for.</summary>
internal static class LanguageCatalog
{
    private static readonly LanguageEntry[] Entries =
    [
        new("bash sh shell zsh ksh dash bats", static () => new ShellLanguage(BashLanguage.Create())),
        new("c h", CLanguage.CreateC),
        new("clojure clj cljs cljc edn lisp scheme racket elisp", ClojureLanguage.Create),
        new("console shell-session shellsession sh-session terminal session pycon cmd", static () => new ConsoleLanguage()),
        new("cpp c++ cc cxx hpp hxx hh cuda objc arduino", CLanguage.CreateCpp),
        new("csharp c# cs csx", CSharpLanguage.Create),
        new("css scss less", static () => new CssLanguage()),
        new("dart", DartLanguage.Create),
        new("diff patch", static () => new DiffLanguage()),
        new("dockerfile docker containerfile", static () => new DockerfileLanguage()),
        new("elixir ex exs", ElixirLanguage.Create),
        new("fsharp f# fs fsx fsi", FSharpLanguage.Create),
        new("go golang", GoLanguage.Create),
        new("graphql gql", GraphQlLanguage.Create),
        new("haskell hs", HaskellLanguage.Create),
        new("html htm xhtml vue svelte", static () => new MarkupLanguage(isHtml: true)),
        new("ini cfg conf properties dotenv env editorconfig gitconfig", static () => new SettingsLanguage()),
        new("java", JavaLanguage.Create),
        new("javascript js jsx mjs cjs node", JavaScriptLanguage.CreateJavaScript),
        new("json jsonc json5 jsonl ndjson geojson webmanifest", JsonLanguage.Create),
        new("julia jl", JuliaLanguage.Create),
        new("kotlin kt kts", KotlinLanguage.Create),
        new("latex tex sty bibtex", static () => new LatexLanguage()),
        new("lua", LuaLanguage.Create),
        new("makefile make mk gnumake", static () => new MakefileLanguage()),
        new("markdown md mkd commonmark gfm", static () => new MarkdownLanguage()),
        new("perl pl pm", PerlLanguage.Create),
        new("php php3 php7 phtml", static () => new PhpLanguage()),
        new("powershell ps1 ps pwsh psm1", PowerShellLanguage.Create),
        new("protobuf proto protobuf3", ProtobufLanguage.Create),
        new("python py python3 py3 pyi starlark bazel", PythonLanguage.Create),
        new("r rscript splus", RLanguage.Create),
        new("ruby rb rake gemspec podfile", RubyLanguage.Create),
        new("rust rs", RustLanguage.Create),
        new("scala sc sbt", ScalaLanguage.Create),
        new("sql mysql postgres postgresql pgsql sqlite tsql plsql plpgsql", SqlLanguage.Create),
        new("swift", SwiftLanguage.Create),
        new("toml", TomlLanguage.Create),
        new("tsx", static () => JavaScriptLanguage.CreateTypeScript(withJsx: true)),
        new("typescript ts mts cts", static () => JavaScriptLanguage.CreateTypeScript(withJsx: false)),
        new("vb vbnet vb.net visualbasic", VisualBasicLanguage.Create),
        new("xml svg xsd xsl xslt xaml axaml csproj props targets plist rss atom opf",
            static () => new MarkupLanguage(isHtml: false)),
        new("yaml yml", static () => new YamlLanguage()),
        new("zig", ZigLanguage.Create),
    ];

    private static readonly Dictionary<string, LanguageEntry> ByName = Index();

    public static bool Knows(string name) => ByName.ContainsKey(name);

    public static Language? Find(string name) => ByName.TryGetValue(name, out var entry) ? entry.Language : null;

    public static string[] Names() => [.. Entries.Select(static entry => entry.Names[0])];

    private static Dictionary<string, LanguageEntry> Index()
    {
        var index = new Dictionary<string, LanguageEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries)
        {
            foreach (var name in entry.Names)
                index.Add(name, entry);
        }

        return index;
    }
}
