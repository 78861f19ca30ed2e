using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Themes;
using DocExport.Yaml;
using YamlDotNet.RepresentationModel;

namespace DocExport.Markdown.FrontMatter;

/// <summary>Reads metadata and settings from the keys of front matter or a book file.</summary>
internal sealed class MetadataReader
{
    /// <summary>What a chapter of a book may say of itself.</summary>
    private static readonly string[] ChapterKeys = ["title", "language", "lang"];

    private readonly YamlText _yaml;
    private readonly YamlValues _values;
    private readonly ContributorReader _contributors;
    private readonly IdentifierReader _identifiers;
    private readonly string _folder;
    private readonly Dictionary<string, Action<string, YamlNode>> _keys;
    private (string Name, SourceSpan Span)? _bookKey;
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    /// <param name="yaml">Where the mapping lies.</param>
    /// <param name="folder">Folder of the text below the document's root, empty or ending in <c>/</c>.</param>
    /// <param name="ground">What holds where no key says otherwise.</param>
    public MetadataReader(YamlText yaml, string folder, FrontMatterValues ground)
    {
        Metadata = ground.Metadata;
        Settings = ground.Settings;
        HasLanguage = ground.HasLanguage;
        _yaml = yaml;
        _folder = folder;
        _values = new YamlValues(yaml);
        _contributors = new ContributorReader(yaml, _values);
        _identifiers = new IdentifierReader(yaml, _values);
        _keys = new(StringComparer.Ordinal)
        {
            ["title"] = (key, node) => Metadata = Metadata with { Title = _values.Text(key, node) ?? Metadata.Title },
            ["subtitle"] = (key, node) => Metadata = Metadata with { Subtitle = _values.Text(key, node) ?? Metadata.Subtitle },
            ["author"] = AddAuthors,
            ["authors"] = AddAuthors,
            ["date"] = (key, node) => Metadata = Metadata with { Date = _values.Date(key, node) ?? Metadata.Date },
            ["modified"] = (key, node) => Metadata = Metadata with { Modified = _values.Moment(key, node) ?? Metadata.Modified },
            ["language"] = ReadLanguage,
            ["lang"] = ReadLanguage,
            ["description"] = (key, node) => Metadata = Metadata with { Description = _values.Text(key, node) ?? Metadata.Description },
            ["keywords"] = AddSubjects,
            ["subjects"] = AddSubjects,
            ["tags"] = AddSubjects,
            ["publisher"] = (key, node) => Metadata = Metadata with { Publisher = _values.Text(key, node) ?? Metadata.Publisher },
            ["rights"] = (key, node) => Metadata = Metadata with { Rights = _values.Text(key, node) ?? Metadata.Rights },
            ["identifier"] = AddIdentifiers,
            ["identifiers"] = AddIdentifiers,
            ["isbn"] = AddIdentifiers,
            ["doi"] = AddIdentifiers,
            ["series"] = ReadSeries,
            ["cover"] = ReadCover,
            ["cover-image"] = ReadCover,
            ["direction"] = ReadDirection,
            ["dir"] = ReadDirection,
            ["theme"] = (key, node) => Settings = Settings with { Theme = _values.Text(key, node) ?? Settings.Theme },
            ["paper"] = ReadPaper,
            ["toc"] = (key, node) => Settings = Settings with { Contents = _values.Flag(key, node) ?? Settings.Contents },
            ["toc-depth"] = (key, node) => Settings = Settings with { ContentsDepth = _values.Level(key, node) ?? Settings.ContentsDepth },
            ["list-of-figures"] = (key, node) => Settings = Settings with { ListOfFigures = _values.Flag(key, node) ?? Settings.ListOfFigures },
            ["list-of-tables"] = (key, node) => Settings = Settings with { ListOfTables = _values.Flag(key, node) ?? Settings.ListOfTables },
            ["number-sections"] = (key, node) => Settings = Settings with { NumberSections = _values.Flag(key, node) ?? Settings.NumberSections },
            ["number-notes-by-chapter"] = (key, node) => Settings = Settings with { NumberNotesByChapter = _values.Flag(key, node) ?? Settings.NumberNotesByChapter },
            ["number-equations"] = (key, node) => Settings = Settings with { NumberEquations = _values.Flag(key, node) ?? Settings.NumberEquations },
            ["macros"] = ReadMacros,
            ["split-level"] = (key, node) => Settings = Settings with { SplitLevel = _values.Level(key, node) ?? Settings.SplitLevel },
            ["hyphenation"] = (key, node) => Settings = Settings with { HyphenationExceptions = _values.Texts(key, node, commas: true).ToNodeList() },
        };
    }

    public Metadata Metadata { get; private set; }

    public DocumentSettings Settings { get; private set; }

    /// <summary>Whether the language was given, for else the caller's holds.</summary>
    public bool HasLanguage { get; private set; }

    /// <summary>Whether front matter may have the key.</summary>
    public static bool Knows(string key) => KnownKeys.Contains(key);

    private static HashSet<string> KnownKeys { get; } =
        [.. new MetadataReader(new(new SourceText("", null), 0, 0, new()), "", new(new(), new(), HasLanguage: false))._keys.Keys];

    public FrontMatterValues Values => new(Metadata, Settings, HasLanguage) { BookKey = _bookKey };

    /// <summary>
    /// Reads all keys; <paramref name="more"/> are those that only a book knows, <paramref name="shared"/> says whether other
    /// programs keep their keys among them.
    /// </summary>
    public void Read(YamlMappingNode mapping, IReadOnlyDictionary<string, Action<string, YamlNode>>? more = null, bool shared = false)
    {
        var known = new Dictionary<string, Action<string, YamlNode>>(_keys, StringComparer.Ordinal);
        foreach ((string key, Action<string, YamlNode> read) in more ?? new Dictionary<string, Action<string, YamlNode>>())
            known[key] = read;
        YamlKeys.Read(_yaml, mapping, known, shared);
        YamlNode? ofBook = mapping.Children.Keys.FirstOrDefault(key => _keys.ContainsKey(YamlKeys.Name(key)) && !ChapterKeys.Contains(YamlKeys.Name(key)));
        _bookKey = ofBook is null ? null : (YamlKeys.Name(ofBook), _yaml.Span(ofBook));
    }

    /// <summary>A list takes the ground's place; only what several keys of one text say adds up.</summary>
    private NodeList<T> Begun<T>(string list, NodeList<T> sofar) => _begun.Add(list) ? [] : sofar;

    private void AddAuthors(string key, YamlNode node) =>
        Metadata = Metadata with { Authors = [.. Begun("authors", Metadata.Authors), .. _contributors.Read(key, node)] };

    private void AddSubjects(string key, YamlNode node) =>
        Metadata = Metadata with { Subjects = [.. Begun("subjects", Metadata.Subjects), .. _values.Texts(key, node, commas: true)] };

    private void AddIdentifiers(string key, YamlNode node) =>
        Metadata = Metadata with { Identifiers = [.. Begun("identifiers", Metadata.Identifiers), .. _identifiers.Read(key, node)] };

    private void ReadCover(string key, YamlNode node) =>
        Metadata = Metadata with { Cover = _values.Text(key, node) is { } path ? Address.FromRoot(path, _folder) : null };

    private void ReadLanguage(string key, YamlNode node)
    {
        if (_values.Text(key, node) is not { } text)
            return;
        HasLanguage = LanguageTag.TryParse(text, out LanguageTag language);
        if (HasLanguage)
            Metadata = Metadata with { Language = language };
        else
            _values.Invalid(key, node, "a language tag such as en or pt-BR");
    }

    private void ReadDirection(string key, YamlNode node)
    {
        if (_values.Text(key, node) is not { } text)
            return;
        if (AttributeBuilder.Direction(text) is { } direction)
            Metadata = Metadata with { Direction = direction };
        else
            _values.Invalid(key, node, "ltr, rtl or auto");
    }

    private void ReadPaper(string key, YamlNode node)
    {
        if (_values.Text(key, node) is not { } text)
            return;
        if (PaperSize.TryParse(text, out PaperSize? paper))
            Settings = Settings with { Paper = paper };
        else
            _values.Invalid(key, node, $"{string.Join(", ", PaperSize.Named.Select(size => size.Key))}, or a width and height such as 120mmx190mm");
    }

    private void ReadMacros(string key, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            _values.Invalid(key, node, "names with what they stand for, such as R: \\mathbb{R}");
            return;
        }

        Settings = Settings with
        {
            Macros =
            [
                .. Settings.Macros,
                .. mapping.Children.Select(pair => new FormulaMacro(_values.Text(key, pair.Key) ?? "", _values.Text(key, pair.Value) ?? ""))
                    .Where(macro => macro.Name.Length > 0),
            ],
        };
    }

    private void ReadSeries(string key, YamlNode node)
    {
        string? name = null;
        double? position = null;
        if (node is YamlMappingNode mapping)
        {
            YamlKeys.Read(_yaml, mapping, new Dictionary<string, Action<string, YamlNode>>
            {
                ["name"] = (inner, value) => name = _values.Text(inner, value),
                ["position"] = (inner, value) => position = _values.Number(inner, value),
            });
        }
        else
        {
            name = _values.Text(key, node);
        }

        if (name is not null)
            Metadata = Metadata with { Series = new Series(name, position) };
    }
}
