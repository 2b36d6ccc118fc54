using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges what is said of each step of a series: "sans discontinuer", "à chaque recensement", "d'une enquête à l'autre", "ne fait que croître".</summary>
internal sealed class Steadiness(Frame frame, Where where, When when)
{
    private static readonly WordSet Steady = new("""
        cesse continu continue continuellement continument regulier reguliere regulierement constamment constante constant constants constantes interruption ininterrompu ininterrompue systematiquement
        discontinuer relache repit treve inexorablement inexorable inexorables invariablement perpetuellement inlassablement
        """);

    /// <summary>The dates that a series is measured at.</summary>
    private static readonly WordSet Dates = new("+annee +recensement +millesime +releve +exercice +etape +date +campagne +enquete +periode +decennie +mesure +comptage +edition +point +observation +bilan an trimestre semestre");

    private const int DistantFigure = 40;

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>Whether a word says so.</summary>
    public bool IsAt(int k) => (Steady.Has(Sentence.Tokens[k].Folded) && (!frame.Directions.IsConstant(k) || frame.Directions.IsConstantChange(k))) || (Sentence.Tokens.Any(t => ChangeWords.DirectionOf(t.Folded) != 0 || ChangeWords.IsInfinitive(t.Folded)) && (IsEach(k) || IsOneToOther(k) || IsOnly(k)));

    /// <summary>What became of it.</summary>
    public Outcome? Of(int k)
    {
        var direction = Sentence.Tokens.Select((t, i) => (Direction: frame.Directions.At(i), Gap: Math.Abs(i - k))).Where(d => d.Direction != 0).OrderBy(d => d.Gap).Select(d => d.Direction).FirstOrDefault();
        foreach (var measure in direction == 0 ? [] : frame.Subjects.At(k))
        {
            var places = where.Or(where.At(Sentence.Tokens[k].Start, frame.Ranges.Of(k)), measure);
            var series = places.Select(p => (Place: p, Values: Values(k, measure, p))).ToList();
            // Between two values alone, nothing tells what came between; from one to the other is all there is.
            if (series.Count > 0 && series.TrueForAll(s => s.Values.Count == 2) && IsOneToOther(k))
            {
                return null;
            }

            if (series.Count > 0 && series.TrueForAll(s => s.Values.Count > 2))
            {
                var says = string.Join(" ; ", series.Select(s => $"{measure.Name}, {Saying.Place(Facts, s.Place)} : {string.Join(", ", s.Values.Select(v => $"{Saying.Number(v.Value)} en {v.Period}"))}"));
                return series.TrueForAll(s => s.Values.Zip(s.Values.Skip(1)).All(p => Math.Sign(p.Second.Value - p.First.Value) == direction)) ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return Outcome.Unsupported("les données ne suffisent pas pour dire que l'évolution est continue");
    }

    /// <summary>The values of the years that the sentence speaks of, else of the stretches of years.</summary>
    private List<(Period Period, decimal Value)> Values(int k, Measure measure, int place)
    {
        if (Facts.Periods(measure, place) is not { Count: > 0 } held)
        {
            return [];
        }

        var range = frame.Ranges.Of(k);
        var stretch = when.Stretches(range.Start, range.End, measure, place) is [var first, ..] ? first : (held[0], held[^1]);
        var (from, to) = Sentence.Periods.Count > 0 ? stretch : (held[0], held[^1]);
        var all = held.Where(p => p.From >= from.From && p.To <= to.To).Select(p => (Period: p, Value: Facts.Value(measure, place, p)!.Value)).ToList();
        return all.Exists(v => v.Period.From == v.Period.To) ? [.. all.Where(v => v.Period.From == v.Period.To)] : all;
    }

    /// <summary>"chaque année", "à chacune des trois dates"; after a figure it is by year: "perd 40 habitants chaque année".</summary>
    private bool IsEach(int k) => Sentence.Tokens[k].Is("chaque", "chacun", "chacune") && Sentence.Tokens.Skip(k + 1).TakeWhile(t => t.Kind == TokenKind.Figure || t.Is("des", "de", "ces", "deux", "trois", "quatre", "cinq", "nouvelle", "nouveau") || Dates.Has(t.Folded)).Any(t => Dates.Has(t.Folded) || (t.Kind == TokenKind.Figure && Sentence.Figures[t.Rank].Kind == FigureKind.Years))
        && !Sentence.Figures.Any(f => f.Kind is FigureKind.Amount or FigureKind.Percent or FigureKind.Points && f.Start < Sentence.Tokens[k].Start && Sentence.Tokens[k].Start - f.End < DistantFigure);

    /// <summary>"d'un recensement à l'autre", "d'année en année", "recensement après recensement", "au fil des enquêtes".</summary>
    private bool IsOneToOther(int k)
    {
        var (tokens, word) = (Sentence.Tokens, Sentence.Tokens[k].Folded);
        var after = tokens.Skip(k + 1).Take(3).Select(t => t.Folded).ToList();
        return Dates.Has(word) && (after is ["à", "l", "autre" or "autres"] or ["sur", "l", "autre"] || (after is ["en" or "apres", var again, ..] && again == word) || (k > 1 && tokens[k - 2].Is("fil") && tokens[k - 1].Is("des")));
    }

    /// <summary>"ne fait que croître".</summary>
    private bool IsOnly(int k) => Sentence.Tokens[k].Is("que") && k > 1 && Sentence.Tokens[k - 1].Is("fait", "font", "faisait", "faisaient") && Sentence.Tokens[k - 2].Is("ne", "n");
}
