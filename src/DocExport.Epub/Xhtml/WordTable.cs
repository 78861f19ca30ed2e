using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>The words of <see cref="Words"/> that are its own: done, to do, landmarks, pages, start, continued, untitled.</summary>
internal static class WordTable
{
    /// <summary>By the primary language; English where it is not known.</summary>
    public static string For(LanguageTag language) => language.Primary switch
    {
        "de" => "Erledigt|Offen|Wegmarken|Seiten|Beginn des Textes|Fortsetzung|Ohne Titel",
        "fr" => "Fait|À faire|Repères|Pages|Début du texte|suite|Sans titre",
        "es" => "Hecho|Pendiente|Puntos de referencia|Páginas|Comienzo del texto|continuación|Sin título",
        "it" => "Fatto|Da fare|Punti di riferimento|Pagine|Inizio del testo|continua|Senza titolo",
        "pt" => "Feito|A fazer|Pontos de referência|Páginas|Início do texto|continuação|Sem título",
        "nl" => "Gedaan|Te doen|Oriëntatiepunten|Pagina’s|Begin van de tekst|vervolg|Zonder titel",
        "sv" => "Klart|Att göra|Landmärken|Sidor|Textens början|fortsättning|Utan titel",
        "pl" => "Zrobione|Do zrobienia|Punkty orientacyjne|Strony|Początek tekstu|ciąg dalszy|Bez tytułu",
        "ru" => "Сделано|Сделать|Ориентиры|Страницы|Начало текста|продолжение|Без названия",
        "ar" => "تم|للإنجاز|معالم|الصفحات|بداية النص|تابع|بلا عنوان",
        "ja" => "完了|未完了|ランドマーク|ページ|本文の始まり|続き|無題",
        "zh" => "已完成|待办|地标|页码|正文开始|续|无题",
        _ => "Done|To do|Landmarks|Pages|Start of content|continued|Untitled",
    };
}
