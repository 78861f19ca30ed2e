using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>
/// One item of the vertical list as the document's blocks make it: it does not know its width yet. Setting has two steps, so that
/// the costly one can run for many items at once.
/// </summary>
internal abstract class VerticalItem
{
    /// <summary>Sets the content for a width. Called for different items at the same time, and again when pages are known better.</summary>
    public virtual void Prepare(SettingContext context, double width)
    {
    }

    public abstract void Write(FlowWriter writer, SettingContext context, double width);

    public virtual ContentWidth Measure(SettingContext context) => default;

    /// <summary>Gives up what <see cref="Measure"/> keeps for <see cref="Prepare"/>, where very much is measured before anything is set.</summary>
    public virtual void Forget()
    {
    }

    /// <summary>Whether <see cref="Prepare"/> has work worth a thread.</summary>
    public virtual bool IsContent => false;

    /// <summary>Whether page numbers stand in it.</summary>
    public virtual bool ShowsPages => false;
}

/// <summary>At least so much space before what follows.</summary>
internal sealed class SpaceItem(double height) : VerticalItem
{
    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.Space(height * (context.Resize?.Scale ?? 1));
}

/// <summary>What it costs to begin a page with what follows.</summary>
internal sealed class CostItem(double cost) : VerticalItem
{
    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.Cost(cost);
}

/// <summary>What follows begins a page.</summary>
internal sealed class PageStartItem(PageStart start, PageLook look = PageLook.Text) : VerticalItem
{
    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.Begin(start, look);
}

/// <summary>What follows is the main text.</summary>
internal sealed class MainTextItem : VerticalItem
{
    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.BeginMainText();
}

/// <summary>A place to link to.</summary>
internal sealed class TargetItem(string id) : VerticalItem
{
    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.Destination(id);
}

/// <summary>What follows belongs to another block of the document.</summary>
internal sealed class BlockItem(int index) : VerticalItem
{
    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.BlockIndex = index;
}

/// <summary>A region begins.</summary>
/// <param name="scope">Makes it for the width of the list.</param>
internal sealed class ScopeStart(Func<double, FlowScope> scope) : VerticalItem
{
    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.Open(scope(width));
}

/// <summary>The innermost region ends.</summary>
internal sealed class ScopeEnd : VerticalItem
{
    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.Close();
}
