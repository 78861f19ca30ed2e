namespace DocExport.Transforms;

/// <summary>
/// The words of <see cref="Labels"/>: contents, figure, table, the five alerts, page and its abbreviation, section, chapter, part,
/// appendix, notes, cover, list of figures, list of tables, links, back to the call of a note, what stands behind the
/// number of a table that goes on.
/// </summary>
internal static class LabelTable
{
    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "Contents|Figure|Table|Note|Tip|Important|Warning|Caution|Page|p.|Section|Chapter|Part|Appendix|Notes|Cover|List of figures|List of tables|Links|Back to reference|(continued)",
        ["de"] = "Inhalt|Abbildung|Tabelle|Hinweis|Tipp|Wichtig|Warnung|Vorsicht|Seite|S.|Abschnitt|Kapitel|Teil|Anhang|Anmerkungen|Umschlag|Abbildungsverzeichnis|Tabellenverzeichnis|Links|Zurück zur Stelle|(Fortsetzung)",
        ["fr"] = "Table des matières|Figure|Tableau|Remarque|Astuce|Important|Avertissement|Attention|Page|p.|Section|Chapitre|Partie|Annexe|Notes|Couverture|Table des figures|Liste des tableaux|Liens|Retour à l’appel|(suite)",
        ["es"] = "Índice|Figura|Tabla|Nota|Consejo|Importante|Advertencia|Precaución|Página|p.|Sección|Capítulo|Parte|Apéndice|Notas|Cubierta|Índice de figuras|Índice de tablas|Enlaces|Volver a la llamada|(continuación)",
        ["it"] = "Indice|Figura|Tabella|Nota|Suggerimento|Importante|Avvertenza|Attenzione|Pagina|p.|Sezione|Capitolo|Parte|Appendice|Note|Copertina|Elenco delle figure|Elenco delle tabelle|Collegamenti|Torna al richiamo|(continua)",
        ["pt"] = "Índice|Figura|Tabela|Nota|Dica|Importante|Aviso|Cuidado|Página|p.|Secção|Capítulo|Parte|Apêndice|Notas|Capa|Lista de figuras|Lista de tabelas|Ligações|Voltar à chamada|(continuação)",
        ["nl"] = "Inhoud|Figuur|Tabel|Opmerking|Tip|Belangrijk|Waarschuwing|Let op|Pagina|p.|Paragraaf|Hoofdstuk|Deel|Bijlage|Noten|Omslag|Lijst van figuren|Lijst van tabellen|Links|Terug naar verwijzing|(vervolg)",
        ["sv"] = "Innehåll|Figur|Tabell|Obs!|Tips|Viktigt|Varning|Försiktighet|Sida|s.|Avsnitt|Kapitel|Del|Bilaga|Noter|Omslag|Figurförteckning|Tabellförteckning|Länkar|Tillbaka till hänvisningen|(forts.)",
        ["da"] = "Indhold|Figur|Tabel|Bemærk|Tip|Vigtigt|Advarsel|Forsigtig|Side|s.|Afsnit|Kapitel|Del|Bilag|Noter|Omslag|Figurer|Tabeller|Links|Tilbage til henvisningen|(fortsat)",
        ["no"] = "Innhold|Figur|Tabell|Merk|Tips|Viktig|Advarsel|Forsiktig|Side|s.|Avsnitt|Kapittel|Del|Vedlegg|Noter|Omslag|Figurer|Tabeller|Lenker|Tilbake til henvisningen|(forts.)",
        ["fi"] = "Sisällys|Kuva|Taulukko|Huomautus|Vinkki|Tärkeää|Varoitus|Huomio|Sivu|s.|Luku|Luku|Osa|Liite|Viitteet|Kansi|Kuvat|Taulukot|Linkit|Takaisin viittaukseen|(jatkoa)",
        ["pl"] = "Spis treści|Rysunek|Tabela|Uwaga|Wskazówka|Ważne|Ostrzeżenie|Przestroga|Strona|s.|Sekcja|Rozdział|Część|Dodatek|Przypisy|Okładka|Spis rysunków|Spis tabel|Odnośniki|Powrót do odsyłacza|(ciąg dalszy)",
        ["cs"] = "Obsah|Obrázek|Tabulka|Poznámka|Tip|Důležité|Varování|Upozornění|Strana|s.|Oddíl|Kapitola|Část|Příloha|Poznámky|Obálka|Seznam obrázků|Seznam tabulek|Odkazy|Zpět k odkazu|(pokračování)",
        ["uk"] = "Зміст|Рисунок|Таблиця|Примітка|Порада|Важливо|Попередження|Обережно|Сторінка|с.|Розділ|Глава|Частина|Додаток|Примітки|Обкладинка|Перелік рисунків|Перелік таблиць|Посилання|Назад до посилання|(продовження)",
        ["ru"] = "Содержание|Рисунок|Таблица|Примечание|Совет|Важно|Предупреждение|Осторожно|Страница|с.|Раздел|Глава|Часть|Приложение|Примечания|Обложка|Список иллюстраций|Список таблиц|Ссылки|Назад к ссылке|(продолжение)",
        ["el"] = "Περιεχόμενα|Σχήμα|Πίνακας|Σημείωση|Συμβουλή|Σημαντικό|Προειδοποίηση|Προσοχή|Σελίδα|σ.|Ενότητα|Κεφάλαιο|Μέρος|Παράρτημα|Σημειώσεις|Εξώφυλλο|Κατάλογος σχημάτων|Κατάλογος πινάκων|Σύνδεσμοι|Επιστροφή στην παραπομπή|(συνέχεια)",
        ["tr"] = "İçindekiler|Şekil|Tablo|Not|İpucu|Önemli|Uyarı|Dikkat|Sayfa|s.|Kesim|Bölüm|Kısım|Ek|Notlar|Kapak|Şekiller|Tablolar|Bağlantılar|Göndermeye dön|(devamı)",
        ["ar"] = "المحتويات|الشكل|الجدول|ملاحظة|نصيحة|مهم|تحذير|تنبيه|صفحة|ص|القسم|الفصل|الجزء|الملحق|الحواشي|الغلاف|قائمة الأشكال|قائمة الجداول|الروابط|العودة إلى موضع الحاشية|(تابع)",
        ["he"] = "תוכן העניינים|איור|טבלה|הערה|עצה|חשוב|אזהרה|זהירות|עמוד|עמ׳|סעיף|פרק|חלק|נספח|הערות|כריכה|רשימת איורים|רשימת טבלאות|קישורים|חזרה להפניה|(המשך)",
        ["fa"] = "فهرست|شکل|جدول|نکته|راهنمایی|مهم|هشدار|احتیاط|صفحه|ص|بخش|فصل|قسمت|پیوست|یادداشت‌ها|جلد|فهرست شکل‌ها|فهرست جدول‌ها|پیوندها|بازگشت به ارجاع|(ادامه)",
        ["ja"] = "目次|図|表|注記|ヒント|重要|警告|注意|ページ|p.|節|章|部|付録|注|表紙|図一覧|表一覧|リンク|参照元に戻る|（続き）",
        ["zh-Hans"] = "目录|图|表|注意|提示|重要|警告|小心|页|页|节|章|部分|附录|注释|封面|插图目录|表格目录|链接|返回引用处|（续）",
        ["zh-Hant"] = "目錄|圖|表|注意|提示|重要|警告|小心|頁|頁|節|章|部分|附錄|註釋|封面|插圖目錄|表格目錄|連結|返回引用處|（續）",
        ["ko"] = "차례|그림|표|참고|팁|중요|경고|주의|쪽|쪽|절|장|부|부록|주석|표지|그림 차례|표 차례|링크|참조로 돌아가기|(계속)",
        ["hi"] = "विषय-सूची|चित्र|तालिका|टिप्पणी|सुझाव|महत्वपूर्ण|चेतावनी|सावधान|पृष्ठ|पृ.|अनुभाग|अध्याय|भाग|परिशिष्ट|टिप्पणियाँ|आवरण|चित्र सूची|तालिका सूची|लिंक|संदर्भ पर वापस|(जारी)",
    };

    /// <summary>The months as they stand in a date; no names where months are written in figures.</summary>
    public static IReadOnlyDictionary<string, string> Months { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "January February March April May June July August September October November December",
        ["de"] = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        ["fr"] = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        ["es"] = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        ["it"] = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        ["pt"] = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        ["nl"] = "januari februari maart april mei juni juli augustus september oktober november december",
        ["sv"] = "januari februari mars april maj juni juli augusti september oktober november december",
        ["da"] = "januar februar marts april maj juni juli august september oktober november december",
        ["no"] = "januar februar mars april mai juni juli august september oktober november desember",
        ["fi"] = "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        ["pl"] = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        ["cs"] = "ledna února března dubna května června července srpna září října listopadu prosince",
        ["uk"] = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        ["ru"] = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        ["el"] = "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
        ["tr"] = "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        ["ar"] = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        ["he"] = "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
        ["fa"] = "ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر",
        ["ja"] = "",
        ["zh-Hans"] = "",
        ["zh-Hant"] = "",
        ["ko"] = "",
        ["hi"] = "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    };

    /// <summary>{0} day, {1} month, {2} year.</summary>
    public static IReadOnlyDictionary<string, string> DatePatterns { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "{0} {1} {2}",
        ["de"] = "{0}. {1} {2}",
        ["fr"] = "{0} {1} {2}",
        ["es"] = "{0} de {1} de {2}",
        ["it"] = "{0} {1} {2}",
        ["pt"] = "{0} de {1} de {2}",
        ["nl"] = "{0} {1} {2}",
        ["sv"] = "{0} {1} {2}",
        ["da"] = "{0}. {1} {2}",
        ["no"] = "{0}. {1} {2}",
        ["fi"] = "{0}. {1} {2}",
        ["pl"] = "{0} {1} {2}",
        ["cs"] = "{0}. {1} {2}",
        ["uk"] = "{0} {1} {2} р.",
        ["ru"] = "{0} {1} {2} г.",
        ["el"] = "{0} {1} {2}",
        ["tr"] = "{0} {1} {2}",
        ["ar"] = "{0} {1} {2}",
        ["he"] = "{0} {1} {2}",
        ["fa"] = "{0} {1} {2}",
        ["ja"] = "{2}年{1}月{0}日",
        ["zh-Hans"] = "{2}年{1}月{0}日",
        ["zh-Hant"] = "{2}年{1}月{0}日",
        ["ko"] = "{2}년 {1}월 {0}일",
        ["hi"] = "{0} {1} {2}",
    };
}
