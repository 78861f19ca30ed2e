using DocExport.Epub.Xhtml;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>
/// Writes the notes that a file calls at its end, where readers look for them when they show notes as pop-ups. Each begins with
/// the way back to its first call.
/// </summary>
internal static class NotesWriter
{
    public static void Write(XhtmlWriter writer, ChapterSurroundings surroundings)
    {
        if (surroundings.Notes.Count == 0)
            return;
        MarkupWriter markup = writer.Markup.Start("section").Attribute("class", "notes").Attribute("epub:type", "footnotes")
            .Attribute("role", "doc-endnotes").Attribute("aria-label", writer.Words.Labels.Footnotes).Line();
        // A note may call further notes; they join the end of the list.
        for (int i = 0; i < surroundings.Notes.Count; i++)
            Note(writer, surroundings.Notes[i], i);
        markup.End();
        markup.Line();
    }

    private static void Note(XhtmlWriter writer, CalledNote called, int index)
    {
        MarkupWriter markup = writer.Markup.Start("aside").Attribute("id", ChapterSurroundings.NoteId(index)).Attribute("epub:type", "footnote").Attribute("role", "doc-footnote").Line();
        bool beginsWithText = called.Note.Blocks is [Paragraph, ..];
        markup.Start("p");
        markup.Start("a").Attribute("class", "back").Attribute("href", "#" + ChapterSurroundings.CallId(index, 1)).Attribute("role", "doc-backlink")
            .Attribute("aria-label", $"{writer.Words.BackToCall} {called.Number}").Text(called.Number + ".").End();
        markup.Text(" ");
        if (beginsWithText)
            writer.Bare((Paragraph)called.Note.Blocks[0]);
        markup.End();
        markup.Line();
        for (int i = beginsWithText ? 1 : 0; i < called.Note.Blocks.Count; i++)
            writer.Block(called.Note.Blocks[i]);
        markup.End();
        markup.Line();
    }
}
