using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>Everything that a page draws inside its sheet, with the layer of each thing, before hidden layers are taken off.</summary>
/// <param name="frame">The sheet.</param>
internal sealed class PageCanvas(PageFrame frame)
{
    // A dense page of a plan holds 20,000 glyphs, a map 100,000 strokes; beyond these a page is a drawing, not a text.
    private const int MaxGlyphs = 300_000;
    private const int MaxShapes = 200_000;
    private const int MaxOrders = 4_000_000;

    // How far back a painted area is looked for under another.
    private const int LastFills = 60;

    private readonly List<(Glyph Glyph, int Layer, bool IsGhost)> glyphs = [];
    private readonly List<(Rule Rule, int Layer, bool IsWhite)> rules = [];
    private readonly List<(Box Box, int Layer, string Colour)> fills = [];
    private readonly List<(Box Box, int Layer)> pictures = [];
    private readonly Dictionary<GlyphFont, int> fontRanks = [];
    private readonly List<GlyphFont> fonts = [];
    private GlyphFont? lastFont;
    private int lastRank;
    private int orders;

    /// <summary>The layers met on the page.</summary>
    public PageLayers Layers { get; } = new();

    /// <summary>The marks met on the page.</summary>
    public ContentMarks Marks { get; } = new();

    /// <summary>Whether something was left out because the page draws too much.</summary>
    public bool IsCut { get; private set; }

    /// <summary>How many glyphs were drawn.</summary>
    public int GlyphCount => glyphs.Count;

    /// <summary>What is laid on the page and does not show.</summary>
    public LeftOut LeftOut { get; set; } = LeftOut.Nothing;

    /// <summary>Says that the page draws more than is read.</summary>
    public void Cut() => IsCut = true;

    /// <summary>Counts one more drawing order; false when there are more than a page can need.</summary>
    public bool Follows() => HasRoom(orders++, MaxOrders);

    /// <summary>The rank of a font on this page.</summary>
    public int Rank(GlyphFont font)
    {
        // Letters follow each other in one font: hashing its looks for each is most of the work.
        if (ReferenceEquals(font, lastFont))
        {
            return lastRank;
        }

        if (!fontRanks.TryGetValue(font, out var rank))
        {
            fontRanks.Add(font, rank = fonts.Count);
            fonts.Add(font);
        }

        (lastFont, lastRank) = (font, rank);
        return rank;
    }

    /// <summary>Adds a glyph. A ghost paints nothing: it shows only as the text of a picture under it, a scanned page that was read.</summary>
    public void Add(Glyph glyph, bool isGhost)
    {
        if (HasRoom(glyphs.Count, MaxGlyphs))
        {
            glyphs.Add((glyph, Layers.Current, isGhost));
        }
    }

    /// <summary>Adds a rule. A white one shows only on a painted area.</summary>
    public void Add(Rule rule, bool isWhite)
    {
        if (HasRoom(rules.Count, MaxShapes))
        {
            rules.Add((rule, Layers.Current, isWhite));
        }
    }

    /// <summary>Adds a painted area, unless it is painted on the same colour, where it shows nothing.</summary>
    public void AddFill(Box box, string colour)
    {
        if (!IsLost(box, colour) && HasRoom(fills.Count, MaxShapes))
        {
            fills.Add((box, Layers.Current, colour));
        }
    }

    /// <summary>Adds a picture.</summary>
    public void AddPicture(Box box)
    {
        if (HasRoom(pictures.Count, MaxShapes))
        {
            pictures.Add((box, Layers.Current));
        }
    }

    /// <summary>What shows of all this.</summary>
    public PageContent Shown(int number, HiddenLayers hidden)
    {
        var off = Layers.Hidden(hidden);
        var shownPictures = pictures.Where(p => !off.Contains(p.Layer)).Select(p => p.Box).ToList();
        var shownFills = fills.Where(f => !off.Contains(f.Layer)).Select(f => f.Box).ToList();
        var (underPicture, onFill) = (new Backgrounds(shownPictures), new Backgrounds(shownFills));
        var shownGlyphs = glyphs.Where(g => !off.Contains(g.Layer) && (!g.IsGhost || underPicture.Lies(g.Glyph.Box))).Select(g => g.Glyph).ToList();
        return new()
        {
            Number = number,
            Width = frame.Width,
            Height = frame.Height,
            Glyphs = PaintedTwice.Removed(shownGlyphs, fonts),
            Fonts = fonts,
            Rules = [.. rules.Where(r => !off.Contains(r.Layer) && (!r.IsWhite || onFill.Lies(r.Rule.Box))).Select(r => r.Rule)],
            Fills = shownFills,
            Pictures = shownPictures,
            IsCut = IsCut,
            LeftOut = LeftOut,
        };
    }

    private bool IsLost(Box box, string colour)
    {
        for (var i = fills.Count - 1; i >= Math.Max(0, fills.Count - LastFills); i--)
        {
            var under = fills[i].Box;
            if (under.Left <= box.Left + 0.1 && under.Right >= box.Right - 0.1 && under.Top <= box.Top + 0.1 && under.Bottom >= box.Bottom - 0.1)
            {
                return fills[i].Colour == colour;
            }
        }

        return false;
    }

    private bool HasRoom(int count, int max)
    {
        IsCut |= count >= max;
        return count < max;
    }
}
