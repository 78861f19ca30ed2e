using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>A language that is built on demand.</summary>
/// <param name="names">Its own name, then its aliases, separated by spaces.</param>
/// <param name="create">Builds it; if two threads come at once, one of the two equal results is kept.</param>
internal sealed class LanguageEntry(string names, Func<Language> create)
{
    private Language? _language;

    public string[] Names { get; } = names.Split(' ');

    public bool IsBuilt => Volatile.Read(ref _language) is not null;

    public Language Language => LazyInitializer.EnsureInitialized(ref _language, create);
}
