using DocExport.Epub.Xhtml;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>
/// Writes the notes that a file calls at its end, where readers look for them when they show notes as pop-ups. Each begins with
/// the way back to its first call.
/// </summary>
internal static class NotesWriter
{
    private const string TitleId = "x-notes";

    public static void Write(XhtmlWriter writer, ChapterSurroundings surroundings, NoteDisplay display)
    {
        if (surroundings.Notes.Count == 0)
            return;
        MarkupWriter markup = writer.Markup.Start("section").Attribute("class", "notes");
        if (display == NoteDisplay.Visible)
            Title(writer, surroundings);
        else
            markup.Attribute("epub:type", "footnotes").Attribute("role", "doc-endnotes").Attribute("aria-label", writer.Words.Labels.Footnotes).Line();
        // A note may call further notes; they join the end of the list.
        for (int i = 0; i < surroundings.Notes.Count; i++)
            Note(writer, surroundings.Notes[i], i, display);
        markup.End();
        markup.Line();
    }

    /// <summary>Reading systems that know EPUB's types hide what is typed as footnotes: here nothing is.</summary>
    private static void Title(XhtmlWriter writer, ChapterSurroundings surroundings)
    {
        MarkupWriter markup = writer.Markup.Attribute("role", "doc-endnotes").Attribute("aria-labelledby", TitleId).Line();
        markup.Start(surroundings.HasHeading ? "h2" : "h1").Attribute("id", TitleId).Attribute("class", "notes-title").Text(writer.Words.Labels.Footnotes).End();
        markup.Line();
    }

    private static void Note(XhtmlWriter writer, CalledNote called, int index, NoteDisplay display)
    {
        MarkupWriter markup = display == NoteDisplay.Visible
            ? writer.Markup.Start("div").Attribute("id", ChapterSurroundings.NoteId(index)).Attribute("class", "visible-note")
            : writer.Markup.Start("aside").Attribute("id", ChapterSurroundings.NoteId(index)).Attribute("epub:type", "footnote");
        markup.Attribute("role", "doc-footnote").Line();
        bool beginsWithText = called.Note.Blocks is [Paragraph, ..];
        markup.Start("p");
        markup.Start("a").Attribute("class", "back").Attribute("href", "#" + ChapterSurroundings.CallId(index, 1)).Attribute("role", "doc-backlink")
            .Attribute("aria-label", $"{writer.Words.BackToCall} {called.Number}").Text(called.Number + ".").End();
        markup.Text(" ");
        writer.Anchor(called.Note, "span");
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
