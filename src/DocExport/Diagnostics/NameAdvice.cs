namespace DocExport.Diagnostics;

/// <summary>
/// Names near to those that lead nowhere, for the first of a document alone: each is compared with all there are, and a hundred are as many as
/// a person reads.
/// </summary>
internal sealed class NameAdvice
{
    private const int Most = 100;

    private int _asked;

    /// <inheritdoc cref="NearestName.Find"/>
    public string? Find(string name, IEnumerable<string> candidates) => ++_asked <= Most ? NearestName.Find(name, candidates) : null;
}
