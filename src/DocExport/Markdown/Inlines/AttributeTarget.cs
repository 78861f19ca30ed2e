using DocExport.Model;

namespace DocExport.Markdown.Inlines;

/// <summary>Gives attributes to an inline; some of them mean another node or a property.</summary>
internal static class AttributeTarget
{
    public static Inline Apply(Inline inline, Attributes attributes, ReadingContext context) => inline switch
    {
        CrossReference reference => Reference(reference, attributes),
        Image image => Sized(image, attributes, context),
        Span { Attributes.IsEmpty: true } span when attributes.HasClass("smallcaps") =>
            new SmallCaps(span.Content) { Attributes = attributes.WithoutClass("smallcaps"), SourceSpan = span.SourceSpan },
        _ => inline with { Attributes = AttributeBuilder.Merge(attributes, inline.Attributes) },
    };

    private static Image Sized(Image image, Attributes attributes, ReadingContext context)
    {
        image = image with
        {
            Width = context.Measure("width", attributes.Value("width"), image.SourceSpan) ?? image.Width,
            Height = context.Measure("height", attributes.Value("height"), image.SourceSpan) ?? image.Height,
        };
        return image with { Attributes = AttributeBuilder.Merge(attributes.Without("width", "height"), image.Attributes) };
    }

    private static CrossReference Reference(CrossReference reference, Attributes attributes)
    {
        (ReferenceForm form, string used) = attributes switch
        {
            _ when attributes.HasClass("page") => (ReferenceForm.Page, "page"),
            _ when attributes.HasClass("title") => (ReferenceForm.Title, "title"),
            _ => (reference.Form, "number"),
        };
        return reference with { Form = form, Attributes = AttributeBuilder.Merge(attributes.WithoutClass(used), reference.Attributes) };
    }
}
