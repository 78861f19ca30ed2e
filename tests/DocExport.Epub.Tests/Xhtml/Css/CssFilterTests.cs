using DocExport.Diagnostics;
using DocExport.Epub.Xhtml.Css;

namespace DocExport.Epub.Tests.Xhtml.Css;

public class CssFilterTests
{
    [Theory]
    [InlineData("p { color: red }", "p { color: red; }\n")]
    [InlineData("\uFEFFp{color:red;margin:0 auto!important}", "p { color:red; margin:0 auto!important; }\n")]
    [InlineData("/* a */ p /* b } */ > a { /* c; */ color: /**/ red; /* d", "p   > a { color:   red; }\n")]
    [InlineData("a[href^='x'], li:nth-child(2n + 1), .größe:not(.x, .y)::before, #\\31 2, *|* { content: \"}{;\" }", "a[href^='x'], li:nth-child(2n + 1), .größe:not(.x, .y)::before, #\\31 2, *|* { content: \"}{;\"; }\n")]
    [InlineData("@media print and (min-width: 1em) { @page :first { margin: 1em } p { color: red } }", "@media print and (min-width: 1em) {\n@page :first { margin: 1em; }\np { color: red; }\n}\n")]
    [InlineData("@keyframes k { from { top: 0 } 50.5%, to { top: 1px } }", "@keyframes k {\nfrom { top: 0; }\n50.5%, to { top: 1px; }\n}\n")]
    [InlineData("p { background: url( 'data:image/png;base64,AA==' ), url(#a) }", "p { background: url( 'data:image/png;base64,AA==' ), url(#a); }\n")]
    [InlineData("@charset \"latin1\"; p { --a: 1px; margin: var(--a) }", "p { --a: 1px; margin: var(--a); }\n")]
    [InlineData("p { }  @media print { } ;", "", "DX2010@1:25")]
    [InlineData("@import 'x.css';\n@import url(https://example.org/x.css) print;\np { color: red }", "p { color: red; }\n", "DX2011@1:1", "DX2011@2:1")]
    [InlineData("p {\n  background: URL( x.png ) no-repeat;\n  color: red }", "p { color: red; }\n", "DX2011@2:3")]
    [InlineData("p { mask: image-set('x.png' 1x); list-style: src(\"x.png\") }", "", "DX2011@1:5", "DX2011@1:34")]
    [InlineData("p { Direction: rtl; unicode-bidi: embed; position: fixed; position: relative }", "p { position: relative; }\n", "DX2012@1:5", "DX2012@1:21", "DX2012@1:42")]
    [InlineData("@font-face { font-family: x; src: local(x) } p { color: red }", "p { color: red; }\n", "DX2013@1:1")]
    [InlineData("p { color: red; & a { color: blue } margin: 0 }", "p { color: red; margin: 0; }\n", "DX2010@1:17")]
    [InlineData("p { color: } a { : red } b { color: rgb(1,2 } i { x: 'a\n; color: red }", "i { color: red; }\n", "DX2010@1:5", "DX2010@1:18", "DX2010@1:30", "DX2010@1:51")]
    [InlineData("p /deep/ a { color: red } a || b { } , { } p { color: red", "p { color: red; }\n", "DX2010@1:1", "DX2010@1:27", "DX2010@1:38")]
    [InlineData("half a rule", "", "DX2010@1:1")]
    [InlineData("@media print { half } p { color: red }", "p { color: red; }\n", "DX2010@1:16")]
    [InlineData("@page { @top-left { content: 'x' } margin: 0 } @foo bar; @foo { x } p { color: red }", "@page { margin: 0; }\np { color: red; }\n", "DX2010@1:9", "DX2010@1:48", "DX2010@1:58")]
    public void WhatABookCanHoldStays(string css, string expected, params string[] faults)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(expected, CssFilter.Apply(css, "a.css", diagnostics));
        Assert.Equal(faults, diagnostics.Items.Select(item => $"{item.Id}@{item.Span.Line}:{item.Span.Column}"));
        Assert.All(diagnostics.Items, item => Assert.Equal("a.css", item.Span.File));
    }

    [Fact]
    public void ItEndsWhateverItIsGiven()
    {
        string[] pieces = ["{", "}", "(", ")", "[", "]", "\"", "'", ";", ":", ",", "@", "@media x", "p", "\\", "/*", "*/", "\n", " ", "url(", "\0"];
        uint state = 1;
        for (int run = 0; run < 3000; run++)
        {
            string css = string.Concat(Enumerable.Range(0, 30).Select(_ => pieces[(int)(((state = (state * 1664525) + 1013904223) >> 16) % (uint)pieces.Length)]));
            string once = CssFilter.Apply(css, null, new DiagnosticBag());
            var second = new DiagnosticBag();
            Assert.Equal(once, CssFilter.Apply(once, null, second));
            Assert.Empty(second.Items);
        }
    }

    [Fact]
    public void LongSelectorsTakeNoLonger() =>
        Assert.Empty(CssFilter.Apply(string.Concat(Enumerable.Repeat("a ", 1900)) + "! { color: red }", null, new DiagnosticBag()));
}
