using System.Text.RegularExpressions;
using Planning.Abstractions.Versions;
using Planning.Rules.Versions.Alignment;

namespace Planning.Rules.Versions;

/// <summary>Tells each passage that changed, with what is at stake in it.</summary>
internal sealed partial class PassageChanges(Matching matching, bool[] moved, SectionChanges sections, WordEdits edits)
{
    /// <summary>Every passage that is not what or where it was, in the order of the new text, then of the old.</summary>
    public IEnumerable<PassageChange> All()
    {
        for (var j = 0; j < matching.New.Length; j++)
        {
            var piece = matching.New[j];
            if (matching.IsNewFree(j))
            {
                yield return new PassageChange { Kind = PassageChangeKind.Added, New = piece.Passage, IsHeading = piece.IsHeading, IsOfSection = sections.NewOfSection[j] };
            }
            else if (matching.OldOf[j] is var i and >= 0 && (moved[j] || !matching.IsSame(j)))
            {
                var old = matching.Old[i].Passage;
                yield return new PassageChange
                {
                    Kind = matching.IsSame(j) ? PassageChangeKind.Moved : moved[j] ? PassageChangeKind.MovedAndModified : PassageChangeKind.Modified,
                    Old = old,
                    New = piece.Passage,
                    Edits = matching.IsSame(j) ? [] : edits.Between(old.Text, piece.Passage.Text),
                    IsHeading = piece.IsHeading,
                    IsOfSection = sections.NewOfSection[j] && matching.IsSame(j),
                };
            }
        }

        for (var i = 0; i < matching.Old.Length; i++)
        {
            if (matching.IsOldFree(i))
            {
                yield return new PassageChange { Kind = PassageChangeKind.Removed, Old = matching.Old[i].Passage, IsHeading = matching.Old[i].IsHeading, IsOfSection = sections.OldOfSection[i] };
            }
        }
    }

    /// <summary>The changes with their stakes, those to be read first before the others.</summary>
    public static IReadOnlyList<PassageChange> Ranked(IEnumerable<PassageChange> changes, IReadOnlyList<FigureChange> figures, EvidencePlaces old, EvidencePlaces @new)
    {
        var withFigures = figures.Select(f => f.New).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. changes.Select(c =>
        {
            var findings = old.On(c.Old).Concat(@new.On(c.New)).Distinct().ToList();
            var stakes = (findings.Count > 0 ? PassageStakes.Evidence : 0) | (c.New is not null && withFigures.Contains(c.New) ? PassageStakes.Figure : 0)
                | (!c.IsHeading && Prescription().IsMatch((c.New ?? c.Old)!.Text) ? PassageStakes.Prescription : 0);
            return c with { Stakes = stakes, Findings = findings };
        }).OrderByDescending(RankOf)];
    }

    /// <summary>How soon a change is to be read.</summary>
    private static int RankOf(PassageChange change) =>
        (change.Kind == PassageChangeKind.Moved ? -20 : 0) + (change.IsOfSection ? -5 : 0) + (change.IsHeading ? -4 : 0) + (change.Kind == PassageChangeKind.Removed ? 1 : 0)
        + (change.Stakes.HasFlag(PassageStakes.Figure) ? 4 : 0) + (change.Stakes.HasFlag(PassageStakes.Evidence) ? 3 : 0) + (change.Stakes.HasFlag(PassageStakes.Prescription) ? 2 : 0);

    [GeneratedRegex(@"\b(?:interdi|autoris|obligat|doi(?:t|vent)\b|devr|impos|minim|maxim|au moins|au plus|admis|prescri|exig|(?:ne|n') ?p(?:eu|ou))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Prescription();
}
