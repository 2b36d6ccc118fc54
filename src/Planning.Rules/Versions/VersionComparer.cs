using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Rules.Versions.Alignment;
using Planning.Rules.Versions.Figures;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions;

/// <summary>Tells what changed from one version of a plan to the next. The time it takes grows with the text, not with its square.</summary>
public static class VersionComparer
{
    /// <summary>Compares two versions.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="basis">What they were judged by, where it is not the same; null where it is.</param>
    /// <param name="oldOnNewBasis">The old version judged as the new one was; null where they were judged alike.</param>
    public static VersionComparison Compare(PlanVersion old, PlanVersion @new, BasisChange? basis = null, IReadOnlyList<CheckReport>? oldOnNewBasis = null)
    {
        var (before, oldFiles) = PieceReader.Read(old.Documents);
        var (after, newFiles) = PieceReader.Read(@new.Documents);
        var words = new PieceWords();
        var matching = new Matching(before, after);
        ExactMatches.Find(matching);
        JoinedPieces.Find(matching);
        new SimilarPieces(matching, words).Find();

        var links = FileLinks.Of(matching);
        var moved = ReadingOrder.Moved(matching, links);
        var sections = new SectionChanges(matching, moved);
        var passages = new PassageChanges(matching, moved, sections, new WordEdits(words)).All().ToList();
        var figures = FiguresOf(passages, old, @new, words);
        var files = new FileChanges(oldFiles, newFiles, links, old, @new);
        return new VersionComparison
        {
            Findings = new FindingPairs(old.Reports, @new.Reports, oldOnNewBasis, files.Stands).All(),
            Passages = PassageChanges.Ranked(passages, figures, new EvidencePlaces(old.Reports), new EvidencePlaces(@new.Reports)),
            Figures = figures,
            Sections = sections.All,
            Files = files.All,
            Basis = basis,
            OldWords = before.Sum(p => SectionChanges.Words(p.Passage.Text)),
            NewWords = after.Sum(p => SectionChanges.Words(p.Passage.Text)),
            SharedText = Math.Max(Share(before, i => !matching.IsOldFree(i)), Share(after, j => !matching.IsNewFree(j))),
        };
    }

    /// <summary>What changed of known quantities, then what changed in passages and is not told yet.</summary>
    private static IReadOnlyList<FigureChange> FiguresOf(List<PassageChange> passages, PlanVersion old, PlanVersion @new, PieceWords words)
    {
        var reader = new PassageFigures(words);
        var found = passages.Where(p => p.Edits.Count > 0 && !p.IsHeading).SelectMany(p => reader.Between(p.Old!, p.New!)).ToList();
        var stated = StatedFigures.Between(old.Reports, @new.Reports).ToList();

        // The passage as read again is the one that the change of a passage knows: the two tell one change.
        var one = new SameFigure(words);
        var all = stated.Select(s => found.Find(f => one.Is(s, f)) is { } same
            ? s with { Old = same.Old, New = same.New, OldSpan = same.OldSpan, NewSpan = same.NewSpan }
            : s with { OldSpan = reader.SpanOf(s.OldValue, s.Old.Text), NewSpan = reader.SpanOf(s.NewValue, s.New.Text) }).ToList();
        return [.. all, .. found.Where(f => !stated.Exists(s => one.Is(s, f))).OrderBy(f => f.Unit.Length == 0 ? 1 : 0)];
    }

    private static double Share(Piece[] pieces, Func<int, bool> isFound)
    {
        var (all, found) = (0L, 0L);
        for (var i = 0; i < pieces.Length; i++)
        {
            all += pieces[i].Weight;
            found += isFound(i) ? pieces[i].Weight : 0;
        }

        return all == 0 ? 0 : (double)found / all;
    }
}
