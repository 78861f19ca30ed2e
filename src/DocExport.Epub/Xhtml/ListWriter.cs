using System.Globalization;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes bullet, task, ordered and definition lists.</summary>
internal sealed class ListWriter(XhtmlWriter writer)
{
    private readonly MarkupWriter _markup = writer.Markup;

    public void Write(BulletList list)
    {
        bool tasks = false;
        foreach (ListItem item in list.Items)
            tasks |= item.IsChecked is not null;
        writer.Start("ul", list, tasks ? "tasks" : null).Line();
        Items(list.Items, list.IsTight);
    }

    public void Write(OrderedList list)
    {
        writer.Start("ol", list, list.Delimiter == ListDelimiter.Parenthesis ? "parenthesis" : null);
        if (list.Start != 1)
            _markup.Attribute("start", list.Start.ToString(CultureInfo.InvariantCulture));
        _markup.Attribute("type", list.Numerals switch
        {
            NumeralStyle.LowerAlpha => "a",
            NumeralStyle.UpperAlpha => "A",
            NumeralStyle.LowerRoman => "i",
            NumeralStyle.UpperRoman => "I",
            _ => null,
        });
        _markup.Line();
        Items(list.Items, list.IsTight);
    }

    public void Write(DefinitionList list)
    {
        if (list.Items.Count == 0)
            return;
        writer.Start("dl", list).Line();
        foreach (DefinitionItem item in list.Items)
            Item(item);
        _markup.End();
        _markup.Line();
    }

    private void Items(NodeList<ListItem> items, bool tight)
    {
        foreach (ListItem item in items)
        {
            writer.Start("li", item);
            if (item.IsChecked is bool done)
                Task(item.Blocks, done, tight);
            else
                Content(item.Blocks, tight);
            _markup.End();
            _markup.Line();
        }

        _markup.End();
        _markup.Line();
    }

    /// <summary>The box stands in the line of the text behind it, be that a paragraph or bare.</summary>
    private void Task(NodeList<Block> blocks, bool done, bool tight)
    {
        if (tight || blocks is not [Paragraph first, ..])
        {
            Box(done);
            Content(blocks, tight);
            return;
        }

        _markup.Line();
        writer.Start("p", first, "first");
        Box(done);
        writer.Bare(first);
        _markup.End();
        _markup.Line();
        Content(blocks[1..], tight: false);
    }

    /// <summary>The blocks of an item; in a tight list its paragraphs are bare text, as CommonMark has it.</summary>
    private void Content(NodeList<Block> blocks, bool tight)
    {
        bool bare = true;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (tight && blocks[i] is Paragraph { Attributes.IsEmpty: true } paragraph)
            {
                if (i > 0)
                    _markup.Line();
                writer.Bare(paragraph);
                bare = true;
                continue;
            }

            if (bare)
                _markup.Line();
            bare = false;
            writer.Block(blocks[i]);
        }
    }

    private void Item(DefinitionItem item)
    {
        // HTML asks for at least one of each.
        foreach (DefinitionTerm term in item.Terms.Count > 0 ? item.Terms : [new DefinitionTerm([])])
        {
            writer.Start("dt", term);
            writer.Anchor(item, "span");
            writer.Inlines(term.Content);
            _markup.End();
            _markup.Line();
        }

        foreach (Definition definition in item.Definitions.Count > 0 ? item.Definitions : [new Definition([])])
        {
            writer.Start("dd", definition);
            Content(definition.Blocks, tight: definition.Blocks.Count == 1);
            _markup.End();
            _markup.Line();
        }
    }

    // A picture with a name: a disabled check box is skipped by screen readers and can't be ticked in a book anyway.
    private void Box(bool done)
    {
        _markup.Start("span").Attribute("class", "check").Attribute("role", "img")
            .Attribute("aria-label", done ? writer.Words.Done : writer.Words.ToDo).Text(done ? "☑" : "☐").End();
        _markup.Text(" ");
    }
}
