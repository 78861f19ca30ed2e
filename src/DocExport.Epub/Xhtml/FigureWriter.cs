using DocExport.Figures;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes figures.</summary>
internal static class FigureWriter
{
    public static void Write(XhtmlWriter writer, Figure figure)
    {
        MarkupWriter markup = writer.Start("figure", figure).Line();
        bool side = PanelsWriter.TryWrite(writer, FigurePanel.Of(figure.Blocks));
        foreach (Block block in figure.Blocks)
        {
            if (side)
                writer.Skip(block);
            else if (block is Paragraph { Attributes.IsEmpty: true, Content: [Image] } paragraph)
            {
                writer.Bare(paragraph);
                markup.Line();
            }
            else
            {
                writer.Block(block);
            }
        }

        CaptionWriter.Write(writer, "figcaption", figure.Caption, writer.Words.Labels.Figure, figure.Number);
        markup.End();
        markup.Line();
    }
}
