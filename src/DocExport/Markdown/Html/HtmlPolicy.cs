using System.Collections.Frozen;

namespace DocExport.Markdown.Html;

/// <summary>Which elements mean something in a document, and which are left out with all they hold.</summary>
internal static class HtmlPolicy
{
    /// <summary>Elements that mean something.</summary>
    public static FrozenSet<string> Known { get; } = Set(
        "a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn "
        + "div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark menu nav ol p picture pre "
        + "q rb rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr");

    /// <summary>Elements that are left out with their content.</summary>
    public static FrozenSet<string> Removed { get; } = Set(
        "applet audio button canvas datalist dialog embed form frame frameset head iframe input link map math meta meter noembed "
        + "noframes noscript object optgroup option param plaintext progress script select style svg template textarea title track video xmp");

    /// <summary>Elements whose content is text whatever it looks like (HTML, 13.2.5.2 to 13.2.5.4).</summary>
    public static FrozenSet<string> RawText { get; } = Set("iframe noembed noframes script style textarea title xmp");

    /// <summary>Elements without content and end tag.</summary>
    public static FrozenSet<string> Void { get; } = Set(
        "area base br col embed frame hr img input link meta param source track wbr");

    /// <summary>Elements whose end tag may be left out.</summary>
    public static FrozenSet<string> OptionalEnd { get; } = Set(
        "caption colgroup dd dt li p rb rp rt tbody td tfoot th thead tr");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
