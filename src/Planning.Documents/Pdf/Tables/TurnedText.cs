using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Text that is turned on its page: whole tables laid sideways, and heads written up narrow columns.</summary>
internal static class TurnedText
{
    // Fewer words of a turn are heads or margins, no table.
    private const int MinWords = 20;

    /// <summary>The turns in which a page may hold tables, the upright one first.</summary>
    public static IEnumerable<ReadingFrame> Frames(IReadOnlyList<PageWord> words) =>
        words.Where(w => w.Turn % 90 == 0).GroupBy(w => w.Turn).Where(g => g.Key == 0 || g.Count() >= MinWords).OrderBy(g => g.Key).Select(g => new ReadingFrame(g.Key));

    /// <summary>The page held so that the text of a frame is upright.</summary>
    public static PageContent Held(PageContent page, ReadingFrame frame) => frame.Turn == 0 ? page : page with
    {
        Width = frame.Turn == 180 ? page.Width : page.Height,
        Height = frame.Turn == 180 ? page.Height : page.Width,
        Rules = [.. page.Rules.Select(r => new Rule(frame.In(r.Box), r.IsHorizontal == (frame.Turn == 180)))],
        Fills = [.. page.Fills.Select(frame.In)],
    };

    /// <summary>The words held so too: those of the frame's turn have none.</summary>
    public static IReadOnlyList<PageWord> Held(IReadOnlyList<PageWord> words, ReadingFrame frame) => frame.Turn == 0 ? words :
        [.. words.Select(w => w with { Box = frame.In(w.Box), Baseline = frame.Line(w.Baseline, w.Box), Turn = (w.Turn - frame.Turn + 360) % 360 })];

    /// <summary>The phrases of turned words, line by line as they are read.</summary>
    public static IReadOnlyList<Phrase> Phrases(IEnumerable<PageWord> words) =>
        [.. words.Where(w => w.Turn is 90 or 180 or 270).GroupBy(w => w.Turn).SelectMany(g => Lines(g, new(g.Key)))];

    private static IEnumerable<Phrase> Lines(IEnumerable<PageWord> words, ReadingFrame frame)
    {
        var sorted = words.OrderBy(w => Math.Round(frame.Line(w.Baseline, w.Box))).ThenBy(w => frame.In(w.Box).Left);
        return Runs.Of(sorted, (_, last, next) => Math.Abs(next.Baseline - last.Baseline) <= 1 && frame.In(next.Box).Left - frame.In(last.Box).Right <= next.Size)
            .Select(run => new Phrase(run));
    }
}
