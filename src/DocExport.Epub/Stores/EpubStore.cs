namespace DocExport.Epub.Stores;

/// <summary>A store that sells e-books and publishes what it takes.</summary>
public enum EpubStore
{
    /// <summary>Amazon, by the Amazon Kindle Publishing Guidelines.</summary>
    Kindle,

    /// <summary>Apple Books, by the Apple Books Asset Guide.</summary>
    Apple,

    /// <summary>Kobo, by the Kobo EPUB Guidelines.</summary>
    Kobo,

    /// <summary>Google Play, by the help of the Google Play Books Partner Center.</summary>
    Google,
}
