using Planning.Abstractions.Versions;
using Planning.Rules.Versions.Alignment;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions;

/// <summary>Puts together the pieces that came, went or moved as one.</summary>
internal sealed class SectionChanges
{
    /// <summary>Fewer words than this that stand elsewhere are a formula that the text repeats, not a passage that someone moved.</summary>
    private const int FewWords = 12;

    /// <summary>How many pieces that one version alone has may stand inside a run that moved.</summary>
    private const int Gap = 3;

    private readonly Matching matching;
    private readonly bool[] moved;

    public SectionChanges(Matching matching, bool[] moved)
    {
        (this.matching, this.moved) = (matching, moved);
        (OldOfSection, NewOfSection) = (new bool[matching.Old.Length], new bool[matching.New.Length]);
        FindMoved();
        FindWhole(matching.New, matching.IsNewFree, NewOfSection, PassageChangeKind.Added);
        FindWhole(matching.Old, matching.IsOldFree, OldOfSection, PassageChangeKind.Removed);
    }

    /// <summary>The changes: what moved, what was added, what was removed, each in the order of the text.</summary>
    public List<SectionChange> All { get; } = [];

    /// <summary>The old pieces that a section change tells.</summary>
    public bool[] OldOfSection { get; }

    /// <summary>The new pieces that a section change tells.</summary>
    public bool[] NewOfSection { get; }

    /// <summary>The number of words of a text.</summary>
    public static int Words(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            words += !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        }

        return words;
    }

    private void FindMoved()
    {
        for (var j = 0; j < moved.Length; j++)
        {
            if (!moved[j])
            {
                continue;
            }

            List<int> run = [j];
            for (var next = j + 1; next < moved.Length && next - run[^1] <= Gap; next++)
            {
                if (moved[next] && Follows(run[^1], next))
                {
                    run.Add(next);
                }
                else if (!matching.IsNewFree(next))
                {
                    break;
                }
            }

            Add(run);
            j = run[^1];
        }
    }

    private bool Follows(int piece, int next)
    {
        var (a, b) = (matching.OldOf[piece], matching.OldOf[next]);
        return b > a && b - a <= Gap && matching.Old[a].File == matching.Old[b].File && matching.New[piece].File == matching.New[next].File;
    }

    private void Add(List<int> run)
    {
        if (run.Sum(j => Words(matching.New[j].Passage.Text)) < FewWords)
        {
            run.ForEach(j => moved[j] = false);
            return;
        }

        run.ForEach(j => NewOfSection[j] = true);
        var first = matching.New[run[0]];
        All.Add(new SectionChange
        {
            Kind = PassageChangeKind.Moved,
            Title = first.IsHeading ? HeadingOf(first) : string.Empty,
            Old = matching.Old[matching.OldOf[run[0]]].Passage,
            New = first.Passage,
            Passages = run.Count,
        });
    }

    /// <summary>The headings that one version alone has, with all that they hold.</summary>
    private void FindWhole(Piece[] pieces, Func<int, bool> isFree, bool[] ofSection, PassageChangeKind kind)
    {
        for (var start = 0; start < pieces.Length; start++)
        {
            if (!pieces[start].IsHeading || !isFree(start))
            {
                continue;
            }

            var end = start + 1;
            while (end < pieces.Length && pieces[end].File == pieces[start].File && (!pieces[end].IsHeading || pieces[end].Level > pieces[start].Level) && isFree(end))
            {
                end++;
            }

            var isWhole = end == pieces.Length || pieces[end].File != pieces[start].File || pieces[end].IsHeading;
            if (isWhole && end - start > 1)
            {
                ofSection.AsSpan(start, end - start).Fill(true);
                var passage = pieces[start].Passage;
                All.Add(new SectionChange
                {
                    Kind = kind,
                    Title = HeadingOf(pieces[start]),
                    Old = kind == PassageChangeKind.Removed ? passage : null,
                    New = kind == PassageChangeKind.Added ? passage : null,
                    Passages = end - start,
                });
                start = end - 1;
            }
        }
    }

    private static string HeadingOf(Piece piece) => piece.Passage.Location.HeadingPath is [.., var heading] ? heading : piece.Passage.Text;
}
