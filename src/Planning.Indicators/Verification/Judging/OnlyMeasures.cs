using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges that one part of a whole alone, or each of them, goes some way: "le tertiaire est le seul secteur dont la consommation augmente", "tous les secteurs reculent".</summary>
internal sealed class OnlyMeasures(Frame frame, Where where, Courses courses)
{
    private static readonly WordSet Parts = new("secteurs modes postes filieres usages branches energies sources");
    private static readonly WordSet Studied = new("suivis suivies renseignes renseignees observes observees etudies etudiees disponibles retenus retenues");

    /// <summary>What rounding may leave of a whole beside its parts.</summary>
    private const decimal Rest = 0.02m;

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>What became of a word that says the way; null where it is not said of one part alone.</summary>
    public Outcome? Of(int k, int direction)
    {
        var all = All(k);
        if ((all.Count > 0 ? all : Named()) is not { Count: > 0 } named || where.Or(where.At(Sentence.Tokens[k].Start), named[0]) is not [var place])
        {
            return null;
        }

        var peers = frame.Facts.Peers(named[0]);
        var changes = peers.Select(p => (Measure: p, Change: courses.Of(k, p, place, direction))).ToList();
        if (changes.Exists(c => c.Change is null) || (all.Count > 0 && !AreAll(peers, place)))
        {
            return Outcome.Unsupported("l'évolution n'est pas connue de toutes les parts");
        }

        var says = string.Join(" ; ", changes.Select(c => c.Change!.Says));
        return changes.TrueForAll(c => (frame.ChangeStrength.Agrees(c.Change!.Value, direction, k) != frame.Directions.IsNegated(k)) == named.Contains(c.Measure)) ? Outcome.Supported(says) : Outcome.Contradicted(says);
    }

    /// <summary>"tous les secteurs", "chacun des modes": the parts of what is named; none where no such word stands.</summary>
    private IReadOnlyList<Measure> All(int k)
    {
        var said = Sentence.Tokens.Zip(Sentence.Tokens.Skip(1)).Zip(Sentence.Tokens.Skip(2)).Any(t => t.First.First.Is("tous", "toutes", "chacun", "chacune", "ensemble") && t.First.Second.Is("les", "des", "ces") && Parts.Has(t.Second.Folded));
        return !said ? [] : frame.Subjects.At(k).SelectMany(m => frame.Facts.Measures.Where(p => p.IsHeld && p.Unit == m.Unit && p.IsPartOf(m.Id))).Select(frame.Facts.Peers).FirstOrDefault(p => p.Count > 1) ?? [];
    }

    /// <summary>Whether the parts that the facts hold are all that is spoken of: "les secteurs suivis", or what comes to the whole.</summary>
    private bool AreAll(IReadOnlyList<Measure> peers, int place) => Sentence.Tokens.Any(t => Studied.Has(t.Folded))
        || frame.Facts.Measures.Any(w => peers[0].IsPartOf(w.Id) && frame.Facts.Periods(w, place) is [.., var last] && frame.Facts.Value(w, place, last) is { } whole && Math.Abs(peers.Sum(p => frame.Facts.Value(p, place, last) ?? 0) - whole) <= whole * Rest);

    /// <summary>The parts that are said to be the only ones: those named right after "seul", else the one before "est le seul".</summary>
    private List<Measure> Named()
    {
        var tokens = Sentence.Tokens.ToList();
        var only = tokens.FindIndex(t => t.Is("seul", "seule", "seuls", "seules"));
        if (only < 0 || (only > 0 && tokens[only - 1].Is("elle", "lui", "eux", "elles", "un", "une")))
        {
            return [];
        }

        var after = tokens.Skip(only + 1).TakeWhile(t => t.Kind == TokenKind.Name || t.Is("le", "la", "les", "l", "et", ",", "secteur", "secteurs", "du", "de", "des")).Where(t => t.Kind == TokenKind.Name).ToList();
        var isAttribute = only > 1 && tokens[only - 1].Is("le", "la", "les") && tokens[only - 2].Is("est", "sont", "reste", "restent", "demeure", "demeurent");
        var before = isAttribute ? tokens.Take(only).Where(t => t.Kind is TokenKind.Name or TokenKind.Place).TakeLast(1).Where(t => t.Kind == TokenKind.Name).ToList() : [];
        var all = (after.Count > 0 && !isAttribute ? after : before).Select(t => Sentence.Names[t.Rank].All.FirstOrDefault(m => frame.Facts.Peers(m) is { Count: > 1 } peers && peers.Contains(m))).ToList();
        return all.Contains(null) ? [] : [.. all.OfType<Measure>()];
    }
}
