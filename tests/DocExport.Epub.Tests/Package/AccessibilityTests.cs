using System.Text.RegularExpressions;
using DocExport.Export;
using DocExport.Model;

namespace DocExport.Epub.Tests.Package;

public class AccessibilityTests
{
    [Fact]
    public void TextAloneClaimsNothingOfPicturesFormulasOrPages()
    {
        string package = new ReadBook(new Document { Blocks = [new Paragraph(["Text."])] }).Package;
        Assert.Equal(["textual"], Values(package, "accessMode"));
        Assert.Equal(["textual"], Values(package, "accessModeSufficient"));
        Assert.Equal(["tableOfContents", "readingOrder", "displayTransformability", "ARIA"], Values(package, "accessibilityFeature"));
        Assert.Equal(["none"], Values(package, "accessibilityHazard"));
        Assert.Equal(["Reflowable text."], Values(package, "accessibilitySummary"));
        Assert.DoesNotMatch("conformsTo|certifiedBy|pageBreakSource", package);
    }

    [Fact]
    public void WhatIsThereIsClaimed()
    {
        string package = Book("A picture", new MathBlock("x")).Package;
        Assert.Equal(["textual", "visual"], Values(package, "accessMode"));
        Assert.Equal(["textual", "textual,visual"], Values(package, "accessModeSufficient"));
        Assert.Equal(
            ["tableOfContents", "readingOrder", "displayTransformability", "ARIA", "structuralNavigation", "alternativeText", "MathML", "describedMath", "pageNavigation", "pageBreakMarkers"],
            Values(package, "accessibilityFeature"));
        Assert.Contains("<meta property=\"pageBreakSource\">", package, StringComparison.Ordinal);
    }

    [Fact]
    public void APictureWithoutDescriptionCannotBeHeard()
    {
        string package = Book("").Package;
        Assert.Equal(["textual,visual"], Values(package, "accessModeSufficient"));
        Assert.DoesNotContain("alternativeText", Values(package, "accessibilityFeature"));
    }

    private static ReadBook Book(string alternative, params Block[] more) => new(
        new Document { Resources = new MemoryResources(), Blocks = [new Heading(1, ["One"]), new Paragraph([new Image("dot.png", alternative)]), .. more] },
        new EpubOptions { PrintedPages = new PageMap([new PageStart("1", 0, 0)]) });

    private static IEnumerable<string> Values(string package, string property) =>
        Regex.Matches(package, $"\"schema:{property}\"[^>]*>([^<]*)<").Select(match => match.Groups[1].Value);
}
