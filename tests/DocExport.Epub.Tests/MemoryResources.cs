using System.Text;
using DocExport.Resources;

namespace DocExport.Epub.Tests;

/// <summary>A few pictures, good and bad, without files.</summary>
internal sealed class MemoryResources : IResourceResolver
{
    // One black pixel, grey of one bit.
    public static byte[] Dot { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    private const string BadSvg = """
        <?xml version="1.0"?><?xml-stylesheet href="http://example.org/x.css"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY x "y">]>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
             viewBox="0 0 40 20" onload="alert(1)" inkscape:version="1">
          <!-- a comment --><script>alert(1)</script><style>@import url(http://example.org/x.css); a{}</style>
          <a xlink:href="javascript:alert(1)"><rect width="5" height="5"/></a><image xlink:href="http://example.org/x.png" width="1" height="1"/>
          <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>
          <defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>
          <rect width="40" height="20" fill="url(#g)" onclick="x()" style="stroke:url(http://example.org/y)"/><use xlink:href="#g"/><rect/><path id="p"/><use xlink:href="#p"/>
          <circle r="2"><rect width="1" height="1"/><title>a</title></circle><foreignObject><svg><rect id="f" width="1" height="1"/></svg></foreignObject><use xlink:href="#f"/><text x="1" y="9">A &amp; B</text>
        </svg>
        """;

    public ResourceResult Resolve(string source) => source switch
    {
        "dot.png" or "copy.png" => ResourceResult.Found(Dot),
        "broken.png" => ResourceResult.Found(Dot.AsMemory(0, 20)),
        "bad.svg" => ResourceResult.Found(Encoding.UTF8.GetBytes(BadSvg)),
        "torn.svg" => ResourceResult.Found(Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><g></svg>")),
        "dot.bmp" => ResourceResult.Found(Convert.FromHexString("424D3A0000000000000036000000280000000100000001000000010018000000000004000000130B0000130B0000000000000000000000000000")),
        _ when source.StartsWith("http", StringComparison.Ordinal) => ResourceResult.NotFound(ResourceStatus.Remote),
        _ when source.StartsWith("..", StringComparison.Ordinal) => ResourceResult.NotFound(ResourceStatus.OutsideRoot),
        _ => ResourceResult.NotFound(ResourceStatus.Missing),
    };
}
