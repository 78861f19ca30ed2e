namespace DocExport.Pdf.Layout.Pages;

/// <summary>Items that stand together for one text, which is what copies: a formula, or the part of one on a line.</summary>
/// <param name="X">Their origin's place.</param>
/// <param name="Baseline">Height of their origin.</param>
/// <param name="Extent">The room they take, relative to the origin.</param>
/// <param name="Items">Relative to the origin; without owners, links or destinations of their own.</param>
/// <param name="Text">What they stand for.</param>
internal sealed record ReplacedItem(double X, double Baseline, Rect Extent, IReadOnlyList<PageItem> Items, string Text) : PageItem;
