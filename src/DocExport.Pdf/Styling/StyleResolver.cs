using System.Runtime.CompilerServices;
using DocExport.Highlighting;
using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Pdf.Styling;

/// <summary>
/// Turns the theme's styles into computed ones. Inheritance is resolved here and nowhere else; equal styles come out as the same
/// instance, because text is itemised by style.
/// </summary>
internal sealed class StyleResolver
{
    private const double DefaultSize = 11;

    private readonly Theme _theme;
    private readonly double _measure;
    private readonly Dictionary<ComputedStyle, ComputedStyle> _interned = [];
    private readonly Dictionary<StyleKey<StyleName>, BlockStyle> _blocks = [];
    private readonly Dictionary<StyleKey<StyleName>, ComputedStyle> _inlines = [];
    private readonly Dictionary<StyleKey<HighlightKind>, ComputedStyle> _highlights = [];

    /// <param name="theme">Whose styles count.</param>
    /// <param name="language">The document's.</param>
    /// <param name="direction">The document's; never <see cref="TextDirection.Auto"/>.</param>
    /// <param name="measure">Points that 100 % stand for.</param>
    public StyleResolver(Theme theme, LanguageTag language, TextDirection direction, double measure)
    {
        _theme = theme;
        _measure = measure;
        var ground = new ComputedStyle
        {
            FontFamily = theme.Serif,
            FontSize = DefaultSize,
            Leading = DefaultSize * 1.35,
            Language = language,
            Direction = direction,
        };
        Root = Apply(ground, theme.Styles[StyleName.Body]);
    }

    /// <summary>The style of running text.</summary>
    public ComputedStyle Root { get; }

    public BlockStyle Block(StyleName name, ComputedStyle parent) => Block(name, parent, Attributes.Empty);

    /// <summary>The style of a block inside one whose text looks like <paramref name="parent"/>.</summary>
    public BlockStyle Block(StyleName name, ComputedStyle parent, Attributes attributes)
    {
        var key = new StyleKey<StyleName>(name, parent);
        if (!_blocks.TryGetValue(key, out BlockStyle? plain))
        {
            TextStyle style = _theme.Styles[name];
            ComputedStyle text = Apply(parent, style);
            plain = new(text, Box(style, text));
            _blocks.Add(key, plain);
        }

        return attributes.IsEmpty ? plain : WithAttributes(plain, attributes);
    }

    /// <summary>The style of a block that the theme has no name for: its classes, language and direction.</summary>
    public BlockStyle Block(ComputedStyle parent, Attributes attributes) => WithAttributes(new(parent, new()), attributes);

    /// <summary>The style of characters inside a line.</summary>
    public ComputedStyle Inline(StyleName name, ComputedStyle parent)
    {
        var key = new StyleKey<StyleName>(name, parent);
        if (_inlines.TryGetValue(key, out ComputedStyle? known))
            return known;
        TextStyle style = _theme.Styles[name];
        // Where colour does not tell a link, a line must.
        if (name == StyleName.Link && _theme.Monochrome)
            style = style with { Underline = style.Underline ?? true };
        ComputedStyle text = Apply(parent, style);
        if (name == StyleName.CodeSpan)
            text = Intern(text with { Verbatim = true });
        if (style.Background is { } background)
            text = Intern(text with { Background = Print(background) });
        _inlines.Add(key, text);
        return text;
    }

    /// <summary>What an inline's classes, language and direction make of <paramref name="parent"/>.</summary>
    public ComputedStyle Inline(ComputedStyle parent, Attributes attributes)
    {
        if (attributes.IsEmpty)
            return parent;
        ComputedStyle text = Localized(parent, attributes);
        foreach (string name in attributes.Classes)
        {
            if (!_theme.Styles.Classes.TryGetValue(name, out TextStyle? style))
                continue;
            text = Apply(text, style);
            if (style.Background is { } background)
                text = text with { Background = Print(background) };
        }

        return Intern(text);
    }

    /// <summary>How a kind of token looks in program text.</summary>
    public ComputedStyle Highlighted(HighlightKind kind, ComputedStyle parent)
    {
        var key = new StyleKey<HighlightKind>(kind, parent);
        if (_highlights.TryGetValue(key, out ComputedStyle? known))
            return known;
        HighlightStyle look = HighlightPalette.Light[kind];
        ComputedStyle text = Intern(parent with
        {
            Color = Print(look.Color),
            Weight = look.IsBold ? 700 : parent.Weight,
            Italic = look.IsItalic || parent.Italic,
        });
        _highlights.Add(key, text);
        return text;
    }

    /// <summary>The one instance of a style.</summary>
    public ComputedStyle Intern(ComputedStyle style)
    {
        // Tables that need smaller type ask from several threads.
        lock (_interned)
        {
            if (_interned.TryGetValue(style, out ComputedStyle? known))
                return known;
            _interned.Add(style, style);
            return style;
        }
    }

    /// <summary>The colour as it is printed: where the theme is monochrome, the grey that is as light, so that contrasts stay as they are.</summary>
    public Color Print(Color color) => _theme.Monochrome ? color.ToGrey() : color;

    private BlockStyle WithAttributes(BlockStyle block, Attributes attributes)
    {
        ComputedStyle text = Localized(block.Text, attributes);
        BoxStyle box = block.Box;
        foreach (string name in attributes.Classes)
        {
            if (!_theme.Styles.Classes.TryGetValue(name, out TextStyle? style))
                continue;
            text = Apply(text, style);
            box = Merge(box, style, text);
        }

        return new(Intern(Aligned(text, attributes)), box);
    }

    /// <summary>Alignment that the block itself asks for; left and right are those of the page.</summary>
    private static ComputedStyle Aligned(ComputedStyle style, Attributes attributes)
    {
        bool rightToLeft = style.Direction == TextDirection.RightToLeft;
        return BlockAlignment.Of(attributes) switch
        {
            "left" => style with { Alignment = rightToLeft ? TextAlignment.End : TextAlignment.Start },
            "right" => style with { Alignment = rightToLeft ? TextAlignment.Start : TextAlignment.End },
            "center" => style with { Alignment = TextAlignment.Center },
            "justify" => style with { Alignment = TextAlignment.Justify },
            _ => style,
        };
    }

    private static ComputedStyle Localized(ComputedStyle style, Attributes attributes)
    {
        if (attributes.Language is { } language && language != style.Language)
        {
            TextDirection direction = attributes.Direction ?? WritingDirection.Of(language);
            return style with { Language = language, Direction = direction };
        }

        return attributes.Direction is { } said && said != style.Direction ? style with { Direction = said } : style;
    }

    private ComputedStyle Apply(ComputedStyle parent, TextStyle style)
    {
        double size = style.FontSize?.ToPoints(parent.FontSize, parent.FontSize) ?? parent.FontSize;
        double leading = style.LineHeight?.ToPoints(size, size) ?? parent.Leading;
        return Intern(parent with
        {
            FontFamily = style.FontFamily is { } families ? Families(families) : parent.FontFamily,
            FontSize = size,
            // Larger type without a leading of its own must not overlap; smaller type keeps the lines of its surroundings.
            Leading = style.LineHeight is null && size > parent.FontSize ? Math.Max(leading, size * 1.25) : leading,
            Weight = style.Weight ?? parent.Weight,
            Italic = style.Italic ?? parent.Italic,
            Color = style.Color is { } color ? Print(color) : parent.Color,
            Alignment = style.Alignment ?? parent.Alignment,
            Hyphenate = style.Hyphenate ?? parent.Hyphenate,
            Balance = style.Balance ?? parent.Balance,
            Looseness = style.Looseness ?? parent.Looseness,
            Tracking = style.Tracking ?? parent.Tracking,
            SmallCaps = style.SmallCaps ?? parent.SmallCaps,
            Numerals = style.Numerals ?? parent.Numerals,
            Underline = style.Underline ?? parent.Underline,
            Features = style.Features is { } features ? FontFeatures.Merge(parent.Features, features) : parent.Features,
        });
    }

    private BoxStyle Box(TextStyle style, ComputedStyle text) => Merge(new(), style, text);

    private BoxStyle Merge(BoxStyle ground, TextStyle style, ComputedStyle text) => new()
    {
        SpaceBefore = Points(style.SpaceBefore, text) ?? ground.SpaceBefore,
        SpaceAfter = Points(style.SpaceAfter, text) ?? ground.SpaceAfter,
        IndentStart = Points(style.IndentStart, text) ?? ground.IndentStart,
        IndentEnd = Points(style.IndentEnd, text) ?? ground.IndentEnd,
        FirstLineIndent = Points(style.FirstLineIndent, text) ?? ground.FirstLineIndent,
        Padding = Points(style.Padding, text) ?? ground.Padding,
        Background = style.Background is { } background ? Print(background) : ground.Background,
        RuleStart = Line(style.RuleStart, text, ground.RuleStart),
        RuleAbove = Line(style.RuleAbove, text, ground.RuleAbove),
        RuleBelow = Line(style.RuleBelow, text, ground.RuleBelow),
        KeepWithNext = style.KeepWithNext ?? ground.KeepWithNext,
        DropCap = style.DropCap ?? ground.DropCap,
        DropCapCaps = style.DropCapCaps ?? ground.DropCapCaps,
    };

    private double? Points(Length? length, ComputedStyle text) => length?.ToPoints(text.FontSize, _measure);

    /// <summary>The rule a style asks for; one without thickness takes away what there was.</summary>
    private RuleStyle? Line(Rule? rule, ComputedStyle text, RuleStyle? ground)
    {
        if (rule is null)
            return ground;
        double thickness = rule.Thickness.ToPoints(text.FontSize, _measure);
        return thickness > 0 ? new(thickness, Print(rule.Color)) : null;
    }

    private NodeList<string> Families(NodeList<string> families) =>
        families.SelectMany(family => family switch
        {
            "serif" => _theme.Serif,
            "sans-serif" => _theme.SansSerif,
            "monospace" => _theme.Monospace,
            _ => [family],
        }).ToNodeList();

    /// <summary>Parents are told apart by instance: they are interned, and comparing all they say for each word would be slow.</summary>
    private readonly struct StyleKey<T>(T name, ComputedStyle parent) : IEquatable<StyleKey<T>>
        where T : struct, Enum
    {
        private readonly T _name = name;
        private readonly ComputedStyle _parent = parent;

        public bool Equals(StyleKey<T> other) => EqualityComparer<T>.Default.Equals(_name, other._name) && ReferenceEquals(_parent, other._parent);

        public override bool Equals(object? obj) => obj is StyleKey<T> other && Equals(other);

        public override int GetHashCode() => (RuntimeHelpers.GetHashCode(_parent) * 64) + EqualityComparer<T>.Default.GetHashCode(_name);
    }
}
