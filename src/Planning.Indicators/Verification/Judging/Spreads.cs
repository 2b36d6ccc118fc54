using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges how far values spread over years or places: "oscille entre 9,6 et 10,1 millions de m³", "se maintient autour de 70 GWh".</summary>
internal sealed class Spreads(Frame frame, QuantityScope scope, Where where)
{
    private static readonly WordSet Moves = new("~osciller ~varier ~fluctuer ~evoluer ~naviguer ~etager ~echelonner ~situer ~rester ~demeurer ~tenir tient tiennent tenait tenaient maintient maintiennent =compris comprise comprises ~stabiliser ~graviter ~tourner =stable voisin voisine");

    private static readonly WordSet Varies = new("~osciller ~varier ~fluctuer ~etager ~echelonner");

    private static readonly WordSet Around = new("autour =voisin proche alentours environ pres");

    /// <summary>The farthest that a value may be from what all stay around, of it.</summary>
    private const decimal Farthest = 0.05m;

    private const int AroundReach = 3;
    private const int VaryReach = 3;

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>What became of a figure; null where it bounds no values of several years or places.</summary>
    public Outcome? Of(int i)
    {
        if (Sentence.Figures[i].Kind is not (FigureKind.Amount or FigureKind.Percent))
        {
            return null;
        }

        if (Sentence.Figures[i].Bound is Bound.Over or Bound.Under && YearsAfter(i) is { Count: > 1 } years)
        {
            return OfEach(i, years);
        }

        if (!IsSpread(i))
        {
            return null;
        }

        return IsBetween(i) ? OfRange(i, i + 1) : IsBetween(i - 1) ? OfRange(i - 1, i) : IsAround(i) ? OfSame(i) : null;
    }

    private Outcome? OfRange(int low, int high) => Told(high, (values, factor) => Rounding.Holds(Sentence.Figures[low], values.Min() / factor) && Rounding.Holds(Sentence.Figures[high], values.Max() / factor));

    private Outcome? OfSame(int i) => Told(i, (values, factor) => values.All(v => Math.Abs((v / factor) - Sentence.Figures[i].Value) <= Sentence.Figures[i].Value * Farthest));

    /// <summary>"passe sous la barre des 100 en 2020 et en 2023": in each of them.</summary>
    private Outcome? OfEach(int i, List<Period> years) => Told(i, (values, factor) => values.Count % years.Count == 0 && values.All(v => Rounding.Holds(Sentence.Figures[i], v / factor)), years);

    /// <summary>The years listed right after a figure of which no word says that it is a change; none where there are none.</summary>
    private List<Period> YearsAfter(int i)
    {
        var clause = frame.ClauseOf(Sentence.Figures[i].Start);
        var row = Sentence.Tokens.Where(t => t.Start >= Sentence.Figures[i].End).SkipWhile(t => t.Kind == TokenKind.Name).TakeWhile(t => t.Kind == TokenKind.Period || t.Is("en", "et", ",", "puis", "comme")).Where(t => t.Kind == TokenKind.Period).Select(t => Sentence.Periods[t.Rank]).ToList();
        return row.Exists(p => p.IsInterval) || Sentence.Between(clause.Start, Sentence.Figures[i].Start).Any(t => ChangeWords.DirectionOf(t.Folded) != 0) ? [] : row.ConvertAll(p => p.Period);
    }

    private Outcome? Told(int i, Func<IReadOnlyList<decimal>, decimal, bool> holds, List<Period>? years = null)
    {
        foreach (var measure in scope.Named)
        {
            var figure = Sentence.Figures[i];
            if ((figure.Kind == FigureKind.Amount ? frame.Factor(measure, figure.Unit) : measure.IsRate ? 1 : null) is not { } factor || factor == 0 || where.Or(where.At(figure.Start), measure) is not { Count: > 0 } places || Values(measure, places, years ?? Said) is not { Count: > 1 } values)
            {
                continue;
            }

            var says = $"{measure.Name} : {string.Join(", ", values.Select(v => $"{Saying.Amount(measure, v.Value)} en {v.Period} ({Saying.Place(frame.Facts, v.Place)})"))}";
            var by = new Derivation(values[^1].Value, factor, says) { Measure = measure, Kind = QuantityKind.Level, Places = places, Period = values[^1].Period };
            return holds([.. values.Select(v => v.Value)], factor) ? Outcome.Supported(says) with { By = by } : Outcome.Contradicted(says);
        }

        return null;
    }

    private List<Period> Said => [.. Sentence.Periods.Where(p => !Exceptions.IsAt(Sentence, p)).Select(p => p.Period)];

    /// <summary>The values of the years said, of each place.</summary>
    private List<(int Place, Period Period, decimal Value)> Values(Measure measure, IReadOnlyList<int> places, List<Period> said)
    {
        bool IsSaid(Period held) => said.Count == 0 || said.Exists(p => p == held || (p.From != p.To && p.From <= held.From && held.To <= p.To));
        return [.. places.SelectMany(p => frame.Facts.Periods(measure, p).Where(h => h.From == h.To && IsSaid(h)).Select(h => (p, h, frame.Facts.Value(measure, p, h) ?? 0)))];
    }

    private bool IsSpread(int i) => Sentence.Between(frame.ClauseOf(Sentence.Figures[i].Start).Start, Sentence.Figures[i].Start).Any(t => Moves.Has(t.Folded));

    /// <summary>"entre 9,6 et 10,1", and "varie de 87 à 142", which goes from no year to another.</summary>
    private bool IsBetween(int i)
    {
        if (i < 0 || i + 1 >= Sentence.Figures.Count)
        {
            return false;
        }

        var (before, between) = (Sentence.Tokens.Where(t => t.End <= Sentence.Figures[i].Start).TakeLast(VaryReach).ToList(), Sentence.Between(Sentence.Figures[i].End, Sentence.Figures[i + 1].Start).ToList());
        return before is [.., { Folded: "entre" }] ? between is [{ Folded: "et" }] : before is [.., { Folded: "de" }] && between is [{ Folded: "à" }] && before.Exists(t => Varies.Has(t.Folded));
    }

    /// <summary>"autour de 70 GWh", of several years.</summary>
    private bool IsAround(int i) => Sentence.Tokens.Where(t => t.End <= Sentence.Figures[i].Start).TakeLast(AroundReach).ToList() is var before && before.Exists(t => Around.Has(t.Folded)) && before.Exists(t => t.Is("de", "d", "des"))
        && (Sentence.Periods.Count > 1 || Sentence.Periods.Any(p => p.IsInterval));
}
