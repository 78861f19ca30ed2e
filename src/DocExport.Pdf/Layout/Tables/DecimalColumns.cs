using DocExport.Model;
using DocExport.Pdf.Layout.Inlines;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>
/// Finds the columns whose decimal signs stand below each other: those asked for, be it by single cells, and those at the right that hold numbers. Which
/// of point and comma is the decimal sign, the numbers say, and where they don't, the language.
/// </summary>
internal static class DecimalColumns
{
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    /// <summary>Tells each cell of such columns where its number is.</summary>
    /// <param name="table">Says how columns and cells are aligned.</param>
    /// <param name="rows">Those without heads.</param>
    /// <param name="language">The table's.</param>
    public static void Mark(Table table, IReadOnlyList<IReadOnlyList<CellSlot>> rows, LanguageTag language)
    {
        var columns = new List<(CellSlot Slot, string Text)>?[table.Columns.Count];
        bool[] asked = new bool[columns.Length];
        foreach (CellSlot cell in rows.SelectMany(row => row))
        {
            GridCell place = cell.Place;
            if (place.ColumnSpan > 1 || place.Column >= columns.Length)
                continue;
            ColumnAlignment alignment = place.Cell.Alignment ?? table.Columns[place.Column].Alignment;
            if (alignment is not (ColumnAlignment.Right or ColumnAlignment.Decimal) || cell.OnlyText is not { } only || TextOf(only.Content) is not { } text)
                continue;
            (columns[place.Column] ??= []).Add((cell, text));
            asked[place.Column] |= alignment == ColumnAlignment.Decimal;
        }

        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { } cells)
                Mark(cells, asked[i], language);
        }
    }

    private static void Mark(List<(CellSlot Slot, string Text)> cells, bool asked, LanguageTag language)
    {
        NumberText?[] numbers = [.. cells.Select(cell => NumberText.Find(cell.Text))];
        int found = numbers.Count(number => number is not null);
        if (found == 0 || (!asked && found * 2 < cells.Count))
            return;
        char sign = SignOf(cells, numbers, language);
        for (int i = 0; i < cells.Count; i++)
        {
            (CellSlot slot, string text) = cells[i];
            if (numbers[i] is { } number)
                slot.TailStart = number.TailStart(text, sign);
            else if (text.AsSpan().Trim() is [var only] && Dashes.Contains(only))
                slot.TailStart = text.Length;
        }
    }

    private static char SignOf(List<(CellSlot Slot, string Text)> cells, NumberText?[] numbers, LanguageTag language)
    {
        int point = 0, comma = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            if (numbers[i] is not { LastSign: >= 0 } number)
                continue;
            int evidence = number.Evidence(cells[i].Text);
            if (cells[i].Text[number.LastSign] == '.')
                point += evidence;
            else
                comma += evidence;
        }

        if (point != comma)
            return point > comma ? '.' : ',';
        return UsesPoint(language) ? '.' : ',';
    }

    // CLDR's decimal separators: the comma is the rule, these are the languages (and regions) that use the point.
    private static bool UsesPoint(LanguageTag language) => language.Primary switch
    {
        "en" or "und" or "ja" or "zh" or "ko" or "th" or "he" or "hi" or "bn" or "ta" or "te" or "ur" or "pa" or "gu" or "mr" or "ms" or "sw" or "ga"
            or "cy" or "mt" or "ar" or "fa" => true,
        "es" => language.Value is "es-MX" or "es-US" or "es-GT" or "es-PA" or "es-PE",
        "de" => language.Value is "de-CH" or "de-LI",
        _ => false,
    };

    /// <summary>The text where each of its units is one of the shaped text, up to the first call of a note.</summary>
    private static string? TextOf(InlineContent content)
    {
        var text = new System.Text.StringBuilder();
        foreach (InlinePiece piece in content.Pieces)
        {
            if (piece.Image is not null || piece.Formula is not null || piece.PageOf is not null || piece.Text is InlinePiece.SoftBreak or InlinePiece.ForcedBreak)
                return null;
            if (piece.Note is not null)
                break;
            text.Append(piece.Text);
        }

        return text.ToString();
    }
}
