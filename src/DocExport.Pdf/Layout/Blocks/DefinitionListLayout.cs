using DocExport.Model;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Terms above their indented definitions; a list whose labels are the terms.</summary>
internal static class DefinitionListLayout
{
    public static void Add(LayoutSession session, VerticalList list, DefinitionList definitions, BlockContext context)
    {
        if (definitions.Items.Count == 0)
            return;
        LogicalNode element = context.Parent.Add(LogicalRole.L, definitions.SourceSpan);
        BlockStyle termStyle = session.Styles.Block(StyleName.Term, context.Style, definitions.Attributes);
        BlockStyle definitionStyle = session.Styles.Block(StyleName.Definition, context.Style, definitions.Attributes);
        foreach (DefinitionItem item in definitions.Items)
        {
            LogicalNode entry = element.Add(LogicalRole.LI, item.SourceSpan);
            LogicalNode label = entry.Add(LogicalRole.Lbl);
            foreach (DefinitionTerm term in item.Terms)
            {
                if (term.Attributes.Id is { } id)
                    list.Add(new TargetItem(id));
                InlineContent content = InlineBuilder.Build(session, term.Content, termStyle.Text, label);
                TextLayout.Add(session, list, content, termStyle, context, new()
                {
                    SourceSpan = term.SourceSpan,
                    KeepTogether = true,
                    KeepWithNext = true,
                });
                session.Notes.Add(session, content, label);
            }

            LogicalNode body = entry.Add(LogicalRole.LBody);
            foreach (Definition definition in item.Definitions)
            {
                BlockContext inside = context.Indented(definitionStyle.Box.IndentStart, definitionStyle.Box.IndentEnd) with
                {
                    Style = definitionStyle.Text,
                    Parent = body,
                    IsTight = definition.Blocks.Count == 1,
                };
                BlockLayout.AddAll(session, list, definition.Blocks, inside);
                list.Space(definitionStyle.Box.SpaceAfter);
            }
        }

        list.Space(context.Style.Leading / 2);
    }
}
