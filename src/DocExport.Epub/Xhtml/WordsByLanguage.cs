using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>The words in the languages that DocExport knows; English for all others.</summary>
internal static class WordsByLanguage
{
    private static readonly Words German = new()
    {
        Figure = "Abbildung",
        Table = "Tabelle",
        Done = "Erledigt",
        ToDo = "Offen",
        Notes = "Anmerkungen",
        BackToCall = "Zurück zur Stelle",
        Cover = "Umschlag",
        Landmarks = "Wegmarken",
        Pages = "Seiten",
        Start = "Beginn des Textes",
        Continued = "Fortsetzung",
        Untitled = "Ohne Titel",
        TableOfContents = "Inhalt",
        ListOfFigures = "Abbildungen",
        ListOfTables = "Tabellen",
        Alerts = ["Hinweis", "Tipp", "Wichtig", "Warnung", "Vorsicht"],
    };

    private static readonly Words French = new()
    {
        Figure = "Figure",
        Table = "Tableau",
        Done = "Fait",
        ToDo = "À faire",
        Notes = "Notes",
        BackToCall = "Retour à l’appel",
        Cover = "Couverture",
        Landmarks = "Repères",
        Pages = "Pages",
        Start = "Début du texte",
        Continued = "suite",
        Untitled = "Sans titre",
        TableOfContents = "Table des matières",
        ListOfFigures = "Figures",
        ListOfTables = "Tableaux",
        Alerts = ["Note", "Conseil", "Important", "Avertissement", "Attention"],
    };

    private static readonly Words Spanish = new()
    {
        Figure = "Figura",
        Table = "Tabla",
        Done = "Hecho",
        ToDo = "Pendiente",
        Notes = "Notas",
        BackToCall = "Volver a la llamada",
        Cover = "Cubierta",
        Landmarks = "Puntos de referencia",
        Pages = "Páginas",
        Start = "Comienzo del texto",
        Continued = "continuación",
        Untitled = "Sin título",
        TableOfContents = "Índice",
        ListOfFigures = "Figuras",
        ListOfTables = "Tablas",
        Alerts = ["Nota", "Consejo", "Importante", "Advertencia", "Precaución"],
    };

    public static Words For(LanguageTag language) => language.Primary switch
    {
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        _ => Words.English,
    };
}
