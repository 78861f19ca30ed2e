using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>The words that the exporter adds, in the language of the document.</summary>
internal sealed record Words
{
    public static Words English { get; } = new();

    public string Figure { get; init; } = "Figure";

    public string Table { get; init; } = "Table";

    public string Done { get; init; } = "Done";

    public string ToDo { get; init; } = "To do";

    public string Notes { get; init; } = "Notes";

    /// <summary>Before the number of the note whose call it leads to.</summary>
    public string BackToCall { get; init; } = "Back to reference";

    public string Cover { get; init; } = "Cover";

    public string Landmarks { get; init; } = "Landmarks";

    public string Pages { get; init; } = "Pages";

    public string Start { get; init; } = "Start of content";

    public string Continued { get; init; } = "continued";

    public string Untitled { get; init; } = "Untitled";

    public string TableOfContents { get; init; } = "Contents";

    public string ListOfFigures { get; init; } = "Figures";

    public string ListOfTables { get; init; } = "Tables";

    /// <summary>In the order of <see cref="AlertKind"/>.</summary>
    public NodeList<string> Alerts { get; init; } = ["Note", "Tip", "Important", "Warning", "Caution"];

    public string Alert(AlertKind kind) => Alerts[Math.Clamp((int)kind, 0, Alerts.Count - 1)];

    public string Contents(ContentsKind kind) => kind switch
    {
        ContentsKind.Figures => ListOfFigures,
        ContentsKind.Tables => ListOfTables,
        _ => TableOfContents,
    };
}
