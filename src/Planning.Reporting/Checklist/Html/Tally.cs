using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Html;

/// <summary>How many obligations have which verdict. Options of the law are counted apart, as advice.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Verdict, int> counts;

    public Tally(IEnumerable<Finding> findings)
    {
        var all = findings.Where(f => f.Rule.Concern == Concern.Law).ToList();
        Advice = all.Count(f => f.Rule.Level == ObligationLevel.Optional);
        Due = all.Count - Advice;
        Open = all.Count(f => f.NeedsAction);
        counts = all.Where(f => f.Rule.Level != ObligationLevel.Optional).CountBy(f => f.Verdict).ToDictionary();
    }

    /// <summary>Obligations.</summary>
    public int Due { get; }

    /// <summary>Obligations that someone must act on, once the answers that people gave are taken into account.</summary>
    public int Open { get; }

    /// <summary>Options of the law.</summary>
    public int Advice { get; }

    /// <summary>Obligations with a verdict.</summary>
    public int Of(Verdict verdict) => counts.GetValueOrDefault(verdict);

    /// <summary>"12 obligations contrôlées".</summary>
    public string DueWords => Due < 2 ? $"{Due}\u00A0obligation contrôlée" : $"{Due}\u00A0obligations contrôlées";

    /// <summary>"4 manquantes, 2 partielles…", without the verdicts that no obligation has.</summary>
    public string VerdictWords => string.Join(", ", FrenchWords.Order.Where(v => Of(v) > 0).Select(v => FrenchWords.Count(v, Of(v)).Replace(' ', '\u00A0')));
}
