using System.Globalization;
using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Package;

/// <summary>Writes the metadata of the package document: Dublin Core, what refines it, and schema.org's accessibility terms.</summary>
internal static class PackageMetadata
{
    // Where neither the document nor the caller names a date: the first moment of ZIP's clock, as for the archive's entries.
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(MarkupWriter markup, BookPackage package)
    {
        Metadata metadata = package.Metadata;
        markup.Start("metadata").Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").Line();
        Dublin(markup, "identifier", package.Identifier, "book-id");
        Identifiers(markup, package);
        Titles(markup, package);
        Contributors(markup, metadata);
        Dublin(markup, "language", package.Language);
        if (metadata.Date is DateOnly date)
            Dublin(markup, "date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Dublin(markup, "publisher", metadata.Publisher);
        Dublin(markup, "description", metadata.Description);
        foreach (string subject in metadata.Subjects.AsSpan().ToArray().Distinct(StringComparer.Ordinal))
            Dublin(markup, "subject", subject);
        Dublin(markup, "rights", metadata.Rights);
        SeriesOf(markup, metadata.Series);
        Property(markup, "dcterms:modified", Modified(metadata).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        AccessibilityOf(markup, package);
        markup.Start("meta").Attribute("name", "cover").Attribute("content", package.CoverImageId).End();
        markup.Line();
        markup.End();
        markup.Line();
    }

    public static DateTimeOffset Modified(Metadata metadata) =>
        (metadata.Modified
            ?? (metadata.Date is DateOnly date ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : NoDate)).ToUniversalTime();

    private static void Identifiers(MarkupWriter markup, BookPackage package)
    {
        var written = new HashSet<string>(StringComparer.Ordinal) { package.Identifier };
        foreach (Identifier identifier in package.Metadata.Identifiers)
        {
            string urn = IdentifierUrn.Of(identifier.Scheme, identifier.Value);
            if (urn.Length > 0 && written.Add(urn))
                Dublin(markup, "identifier", urn);
        }
    }

    private static void Titles(MarkupWriter markup, BookPackage package)
    {
        Dublin(markup, "title", package.Title, "title");
        if (Clean(package.Metadata.Subtitle).Length == 0)
            return;
        Property(markup, "title-type", "main", refines: "title");
        Dublin(markup, "title", package.Metadata.Subtitle, "subtitle");
        Property(markup, "title-type", "subtitle", refines: "subtitle");
    }

    private static void Contributors(MarkupWriter markup, Metadata metadata)
    {
        int number = 0;
        foreach (Contributor person in metadata.Authors)
        {
            if (Clean(person.Name).Length == 0)
                continue;
            string id = "person-" + (++number).ToString(CultureInfo.InvariantCulture);
            // Dublin Core: a creator bears the main responsibility; all others contribute.
            Dublin(markup, person.Role == "aut" ? "creator" : "contributor", person.Name, id);
            if (person.Role.Length == 3 && person.Role.All(char.IsAsciiLetterLower))
                Property(markup, "role", person.Role, id, scheme: "marc:relators");
            Property(markup, "file-as", person.SortName is { Length: > 0 } sort ? sort : SortName.Of(person.Name), id);
        }
    }

    private static void SeriesOf(MarkupWriter markup, Series? series)
    {
        if (series is null || Clean(series.Name).Length == 0)
            return;
        markup.Start("meta").Attribute("property", "belongs-to-collection").Attribute("id", "series").Text(Clean(series.Name)).End();
        markup.Line();
        Property(markup, "collection-type", "series", refines: "series");
        if (series.Position is double position && double.IsFinite(position) && position >= 0)
            Property(markup, "group-position", PackageDocument.Number(position), refines: "series");
    }

    private static void AccessibilityOf(MarkupWriter markup, BookPackage package)
    {
        Accessibility accessibility = package.Accessibility;
        foreach (string mode in accessibility.Modes)
            Property(markup, "schema:accessMode", mode);
        foreach (string modes in accessibility.SufficientModes)
            Property(markup, "schema:accessModeSufficient", modes);
        foreach (string feature in accessibility.Features)
            Property(markup, "schema:accessibilityFeature", feature);
        Property(markup, "schema:accessibilityHazard", accessibility.Hazard);
        markup.Start("meta").Attribute("property", "schema:accessibilitySummary").Attribute("xml:lang", "en").Text(accessibility.Summary).End();
        markup.Line();
        if (accessibility.HasPages)
            Property(markup, "pageBreakSource", PageSource(package));
    }

    /// <summary>The printed form's own identifier, or the book's title where it has none.</summary>
    private static string PageSource(BookPackage package) => package.Metadata.Identifiers.AsSpan().ToArray()
        .Select(identifier => IdentifierUrn.Of(identifier.Scheme, identifier.Value))
        .FirstOrDefault(urn => urn.StartsWith("urn:isbn:", StringComparison.Ordinal)) ?? package.Title + " (PDF)";

    private static void Dublin(MarkupWriter markup, string name, string? text, string? id = null)
    {
        string clean = Clean(text);
        if (clean.Length == 0)
            return;
        markup.Start("dc:" + name).Attribute("id", id).Text(clean).End();
        markup.Line();
    }

    private static void Property(MarkupWriter markup, string property, string? text, string? refines = null, string? scheme = null)
    {
        markup.Start("meta").Attribute("refines", refines is null ? null : "#" + refines).Attribute("property", property)
            .Attribute("scheme", scheme).Text(Clean(text)).End();
        markup.Line();
    }

    private static string Clean(string? text) => PlainText.OneLine(text ?? "");
}
