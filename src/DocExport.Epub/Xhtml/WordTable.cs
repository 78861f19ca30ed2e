using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>The words of <see cref="Words"/> that are its own: done, to do, back to reference, landmarks, pages, start, continued, untitled.</summary>
internal static class WordTable
{
    /// <summary>By the primary language; English where it is not known.</summary>
    public static string For(LanguageTag language) => language.Primary switch
    {
        "de" => "Erledigt|Offen|Zurück zur Stelle|Wegmarken|Seiten|Beginn des Textes|Fortsetzung|Ohne Titel",
        "fr" => "Fait|À faire|Retour à l’appel|Repères|Pages|Début du texte|suite|Sans titre",
        "es" => "Hecho|Pendiente|Volver a la llamada|Puntos de referencia|Páginas|Comienzo del texto|continuación|Sin título",
        "it" => "Fatto|Da fare|Torna al richiamo|Punti di riferimento|Pagine|Inizio del testo|continua|Senza titolo",
        "pt" => "Feito|A fazer|Voltar à chamada|Pontos de referência|Páginas|Início do texto|continuação|Sem título",
        "nl" => "Gedaan|Te doen|Terug naar verwijzing|Oriëntatiepunten|Pagina’s|Begin van de tekst|vervolg|Zonder titel",
        "sv" => "Klart|Att göra|Tillbaka till hänvisningen|Landmärken|Sidor|Textens början|fortsättning|Utan titel",
        "pl" => "Zrobione|Do zrobienia|Powrót do odsyłacza|Punkty orientacyjne|Strony|Początek tekstu|ciąg dalszy|Bez tytułu",
        "ru" => "Сделано|Сделать|Назад к ссылке|Ориентиры|Страницы|Начало текста|продолжение|Без названия",
        "ar" => "تم|للإنجاز|العودة إلى موضع الحاشية|معالم|الصفحات|بداية النص|تابع|بلا عنوان",
        "ja" => "完了|未完了|参照元に戻る|ランドマーク|ページ|本文の始まり|続き|無題",
        "zh" => "已完成|待办|返回引用处|地标|页码|正文开始|续|无题",
        _ => "Done|To do|Back to reference|Landmarks|Pages|Start of content|continued|Untitled",
    };
}
