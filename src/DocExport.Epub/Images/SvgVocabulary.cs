namespace DocExport.Epub.Images;

/// <summary>What of SVG draws, and nothing else (SVG 1.1, chapters 5 to 17).</summary>
internal static class SvgVocabulary
{
    public static HashSet<string> Elements { get; } =
    [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "text", "tspan", "textPath", "marker", "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "filter",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
        "feDisplacementMap", "feDistantLight", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge",
        "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
        "switch",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "id", "class", "style", "viewBox", "preserveAspectRatio", "version", "transform", "x", "y", "x1", "y1", "x2", "y2", "dx", "dy", "r", "rx",
        "ry", "cx", "cy", "fx", "fy", "fr", "d", "points", "width", "height", "offset", "rotate", "textLength", "lengthAdjust", "startOffset",
        "pathLength", "gradientUnits", "gradientTransform", "spreadMethod", "patternUnits", "patternContentUnits",
        "patternTransform", "clipPathUnits", "maskUnits", "maskContentUnits", "markerUnits", "markerWidth", "markerHeight", "refX",
        "refY", "orient", "filterUnits", "primitiveUnits", "in", "in2", "result", "stdDeviation", "mode", "type", "values", "operator",
        "k1", "k2", "k3", "k4", "order", "kernelMatrix", "divisor", "bias", "targetX", "targetY", "edgeMode", "preserveAlpha", "scale",
        "xChannelSelector", "yChannelSelector", "surfaceScale", "diffuseConstant", "specularConstant", "specularExponent", "azimuth",
        "elevation", "radius", "baseFrequency", "numOctaves", "seed", "stitchTiles", "tableValues", "slope", "intercept", "amplitude",
        "exponent", "pointsAtX", "pointsAtY", "pointsAtZ", "z", "limitingConeAngle",
        // Presentation attributes
        "alignment-baseline", "baseline-shift", "clip", "clip-path", "clip-rule", "color", "color-interpolation",
        "color-interpolation-filters", "direction", "display", "dominant-baseline", "fill", "fill-opacity", "fill-rule", "filter",
        "flood-color", "flood-opacity", "font-family", "font-size", "font-stretch", "font-style", "font-variant", "font-weight",
        "letter-spacing", "lighting-color", "marker-end", "marker-mid", "marker-start", "mask", "opacity", "overflow", "paint-order",
        "shape-rendering", "stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap",
        "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width", "text-anchor", "text-decoration", "text-rendering",
        "unicode-bidi", "vector-effect", "visibility", "word-spacing", "writing-mode",
    ];

    /// <summary>Attributes that an element is neither valid nor seen without.</summary>
    public static ReadOnlySpan<string> Needs(string element) => element switch
    {
        "rect" => new[] { "width", "height" },
        "circle" => new[] { "r" },
        "ellipse" => new[] { "rx", "ry" },
        "path" => new[] { "d" },
        "polyline" or "polygon" => new[] { "points" },
        _ => [],
    };

    /// <summary>Whether it draws by itself, so that others may only name and describe it.</summary>
    public static bool IsShape(string element) => element is "rect" or "circle" or "ellipse" or "line" or "path" or "polyline" or "polygon" or "use";

    public static bool IsAttribute(string name) => Attributes.Contains(name);

    /// <summary>Attributes for programs and assistive technology: an image has its description in the page that shows it.</summary>
    public static bool DrawsNothing(string name) =>
        name is "role" or "focusable" or "tabindex" || name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("data-", StringComparison.Ordinal);
}
