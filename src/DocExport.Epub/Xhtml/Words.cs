using DocExport.Model;
using DocExport.Transforms;

namespace DocExport.Epub.Xhtml;

/// <summary>The words that the exporter adds, in the language of the document: those of all formats, and those of e-books alone.</summary>
internal sealed class Words
{
    private readonly string[] _own;

    private Words(LanguageTag language)
    {
        Labels = Labels.For(language);
        _own = WordTable.For(language).Split('|');
    }

    public static Words English { get; } = new(LanguageTag.English);

    public Labels Labels { get; }

    public string Done => _own[0];

    public string ToDo => _own[1];

    /// <summary>Before the number of the note whose call it leads to.</summary>
    public string BackToCall => Labels.BackToCall;

    public string Landmarks => _own[2];

    public string Pages => _own[3];

    public string Start => _own[4];

    public string Continued => _own[5];

    public string Untitled => _own[6];

    public static Words For(LanguageTag language) => new(language);

    public string Contents(ContentsKind kind) => kind switch
    {
        ContentsKind.Figures => Labels.ListOfFigures,
        ContentsKind.Tables => Labels.ListOfTables,
        _ => Labels.Contents,
    };
}
