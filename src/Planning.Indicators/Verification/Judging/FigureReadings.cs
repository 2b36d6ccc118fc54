using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>The values that follow from the facts for what a figure is said to be.</summary>
internal sealed class FigureReadings
{
    private readonly Frame frame;
    private readonly Slots slots;
    private readonly Where where;
    private readonly When when;
    private readonly Role[] roles;
    private readonly ShareReadings shares;
    private readonly RatioReadings ratios;
    private readonly GapReadings gaps;
    private readonly Targets targets;

    public FigureReadings(Frame frame, Slots slots, Where where, When when, Role[] roles, Targets targets)
    {
        (this.frame, this.slots, this.where, this.when, this.roles, this.targets) = (frame, slots, where, when, roles, targets);
        shares = new ShareReadings(frame, slots, where, when);
        ratios = new RatioReadings(frame, slots, where, when);
        gaps = new GapReadings(frame, slots, where, when);
    }

    private FactTable Facts => frame.Facts;

    /// <summary>Whether a figure is what the plan aims at.</summary>
    public bool IsAimed(int i) => targets.IsAimed(i);

    /// <summary>The values, the likeliest first; none where the facts do not hold what it takes.</summary>
    public IEnumerable<Derivation> Of(int i)
    {
        var (figure, role) = (frame.Sentence.Figures[i], roles[i]);
        if (Roles.IsOfChange(frame.Sentence, figure))
        {
            return [];
        }

        return targets.IsAimed(i) ? targets.Of(i).Concat(targets.Left(i)) : targets.Left(i).Concat(figure.Kind switch
        {
            FigureKind.Amount => (role.IsLevel ? Levels(i).Concat(Wholes(i)).Concat(ratios.Of(i)).Concat(gaps.Of(i)) : []).Concat(role.IsChange ? gaps.Of(i).Concat(Changes(i, Difference)) : []),
            FigureKind.Percent or FigureKind.Part => (role.IsLevel ? Rates(i).Concat(shares.Of(i)) : []).Concat(role.IsChange ? gaps.Relative(i).Concat(Changes(i, Growth)) : []),
            FigureKind.Points => Changes(i, Points).Concat(shares.Differences(i)).Concat(gaps.Of(i)),
            FigureKind.Times => ratios.Times(i).Concat(figure.Scaling != 0 || !IsCompared(i) ? Changes(i, Factor) : []),
            _ => [],
        });
    }

    private bool IsCompared(int i) => frame.Sentence.Between(frame.Sentence.Figures[i].End, frame.Sentence.End).Take(2).Any(t => t.Is("plus", "moins", "superieur", "superieure", "la", "le"));

    private IEnumerable<Derivation> Levels(int i)
    {
        var figure = frame.Sentence.Figures[i];
        foreach (var measure in slots.MeasuresOf(i))
        {
            if (frame.Factor(measure, figure.Unit) is not { } factor)
            {
                continue;
            }

            foreach (var derivation in PlacesOf(i, measure).SelectMany(places => places.Count > 1 ? Total(i, measure, places, factor) : LevelsAt(i, measure, places[0], factor)))
            {
                yield return derivation with { Measure = measure };
            }
        }
    }

    /// <summary>"(341 500 tCO2e sur 838 000)": the whole that a part is told of.</summary>
    private IEnumerable<Derivation> Wholes(int i)
    {
        if (i == 0 || !frame.Sentence.Between(frame.Sentence.Figures[i - 1].End, frame.Sentence.Figures[i].Start).All(t => t.Is("sur")) || !frame.Sentence.Has(frame.Sentence.Figures[i - 1].End, frame.Sentence.Figures[i].Start, "sur"))
        {
            return [];
        }

        var part = slots.MeasuresOf(i - 1).Take(1).ToList();
        return part.SelectMany(p => Facts.Measures.Where(m => m.IsHeld && m != p && m.Unit == p.Unit)).SelectMany(m => PlacesOf(i, m).Where(p => p.Count == 1).SelectMany(p => LevelsAt(i, m, p[0], frame.Factor(m, frame.Sentence.Figures[i - 1].Unit) ?? 1)));
    }

    /// <summary>The places that a figure may be of, where the facts hold the measure.</summary>
    private IEnumerable<IReadOnlyList<int>> PlacesOf(int i, Measure measure) => where.Choices(i).Select(c => where.Or(c, measure)).Where(c => c.Count > 0);

    private IEnumerable<Derivation> LevelsAt(int i, Measure measure, int place, decimal factor) => when.LevelChoices(i, measure, place).SelectMany(p => LevelsIn(i, measure, place, p, factor));

    private IEnumerable<Derivation> LevelsIn(int i, Measure measure, int place, Period period, decimal factor)
    {
        var yearly = YearlyOf(i);
        foreach (var mean in yearly == Yearly.No ? [] : YearlyMeans.Of(Facts, measure, place, period))
        {
            yield return new Derivation(mean, factor, $"{measure.Name}, {Saying.Place(Facts, place)}, {period} : {Saying.Amount(measure, mean)} par an en moyenne");
        }

        if (yearly != Yearly.Only || period.From == period.To || !measure.AddsUp)
        {
            foreach (var value in Facts.Values(measure, place, period))
            {
                yield return new Derivation(value, factor, Saying.Value(Facts, measure, place, period, value)) { IsRateOfChange = measure.Unit.EndsWith("/an", StringComparison.Ordinal) };
                if (IsMonthly(i) && measure.Unit.EndsWith("/an", StringComparison.Ordinal))
                {
                    yield return new Derivation(value / 12, factor, $"{Saying.Value(Facts, measure, place, period, value)}, soit {Saying.Number(value / 12)} par mois");
                }
            }
        }
    }

    /// <summary>Whether a figure is by year: so written, perhaps ("le rythme", "en moyenne"), or not.</summary>
    private Yearly YearlyOf(int i)
    {
        var (figure, segment) = (frame.Sentence.Figures[i], frame.SegmentOf(i));
        var own = $" {frame.Sentence.WordsBetween(segment.Start, segment.End)} ";
        var before = $" {frame.Sentence.WordsBetween(frame.ClauseOf(figure.Start).Start, figure.Start)} ";
        return figure.IsYearly || Has(own, "par an", "chaque annee", "l an", "annuellement") || (Has(before, "chaque annee") && !Has(before, "rythme")) ? Yearly.Only
            : figure.Unit is { Key: "€/an" } ? Yearly.Maybe
            : i > 0 && figure.Unit is null && figure.Kind == FigureKind.Amount && frame.Sentence.Figures[i - 1].IsYearly ? Yearly.Maybe
            : Has(before, "rythme", "annuel", "annuelle", "annuelles", "annuels", "moyenne", "moyen") || Has(own, "moyenne", "annuel", "annuelle") ? Yearly.Maybe : Yearly.No;
    }

    /// <summary>"ramené au mois", "par mois".</summary>
    private bool IsMonthly(int i) => frame.Sentence.Tokens.Any(t => t.Is("mois", "mensuel", "mensuels", "mensuelle", "mensuellement"));

    private static bool Has(string words, params ReadOnlySpan<string> expressions)
    {
        foreach (var expression in expressions)
        {
            if (words.Contains($" {expression} ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Several places together: what is counted or measured in them adds up, rates do not.</summary>
    private IEnumerable<Derivation> Total(int i, Measure measure, IReadOnlyList<int> places, decimal factor)
    {
        var period = when.OfLevel(i, measure, places[0]);
        var values = places.Select(p => period is { } known ? Facts.Value(measure, p, known) : null).ToList();
        if (!measure.IsRate && values.TrueForAll(v => v is not null))
        {
            yield return new Derivation(values.Sum()!.Value, factor, $"{measure.Name}, {string.Join(" + ", places.Select(p => Saying.Place(Facts, p)))}, {period} : {Saying.Amount(measure, values.Sum()!.Value)}");
        }
    }

    private IEnumerable<Derivation> Rates(int i)
    {
        var named = Named(i);
        foreach (var measure in named.Where(m => m.IsRate).Concat(Facts.Measures.Where(r => r is { IsRate: true, Formula: { } formula } && named.Exists(m => m.Id == formula.Operands[0]))).Distinct())
        {
            foreach (var derivation in PlacesOf(i, measure).SelectMany(p => p is [var place] ? LevelsAt(i, measure, place, 1) : []))
            {
                yield return measure.Formula is { } formula ? derivation with { Measure = measure, Of = [measure, .. Facts.Measures.Where(m => formula.Operands.Contains(m.Id))] } : derivation with { Measure = measure };
            }
        }
    }

    /// <summary>The measures of the names around a figure: of a name that means one measure, and one that may mean several, the first.</summary>
    private List<Measure> Named(int i)
    {
        var names = slots.NamesIn(i).Concat(slots.NameAfter(i) is { } after ? [after] : []).ToList();
        var precise = names.Where(n => n.Measures.Count == 1).ToList();
        return [.. slots.MeasuresOf(i).Where(m => precise.Count == 0 || !names.Exists(n => n.Measures.Count > 1 && n.Measures.Contains(m)) || precise.Exists(n => n.Measures.Contains(m))).Concat((precise.Count > 0 ? precise : names).SelectMany(n => n.Measures))];
    }

    private IEnumerable<Derivation> Changes(int i, Func<Measure, int, (Period From, Period To), bool, IEnumerable<Derivation>> work)
    {
        var (figure, segment) = (frame.Sentence.Figures[i], frame.SegmentOf(i));
        var yearly = YearlyOf(i);
        foreach (var measure in slots.MeasuresOf(i))
        {
            if ((figure.Kind == FigureKind.Amount ? frame.Factor(measure, figure.Unit) : 1) is not { } factor)
            {
                continue;
            }

            foreach (var (places, stretch) in PlacesOf(i, measure).SelectMany(p => when.Stretches(segment.Start, segment.End, measure, p[0], figure.Start).Select(s => (p, s))))
            {
                foreach (var derivation in YearlyOrNot(yearly).SelectMany(y => places.Count == 1 ? work(measure, places[0], stretch, y) : Together(work, measure, places, stretch, y)))
                {
                    yield return derivation with { Times = factor, Measure = measure };
                }
            }
        }
    }

    private static bool[] YearlyOrNot(Yearly yearly) => yearly switch { Yearly.Only => [true], Yearly.No => [false], _ => [false, true] };

    private static IEnumerable<Derivation> Together(Func<Measure, int, (Period, Period), bool, IEnumerable<Derivation>> work, Measure measure, IReadOnlyList<int> places, (Period, Period) stretch, bool isYearly)
    {
        var each = places.Select(p => work(measure, p, stretch, isYearly).FirstOrDefault()).ToList();
        if (each.TrueForAll(e => e is not null) && !measure.IsRate)
        {
            yield return new Derivation(each.Sum(e => e!.Value), 1, string.Join(" ; ", each.Select(e => e!.Says))) { IsChange = true };
        }
    }

    private IEnumerable<Derivation> Difference(Measure measure, int place, (Period From, Period To) stretch, bool isYearly)
    {
        foreach (var (from, to) in Ends(measure, place, stretch))
        {
            var (change, years) = (to - from, Math.Max(1, Math.Abs(stretch.To.To - stretch.From.From)));
            var value = isYearly ? change / years : change;
            yield return new Derivation(value, 1, Saying.Change(Facts, measure, place, stretch, $"{Saying.Signed(value)} {measure.Unit}{(isYearly ? " par an" : string.Empty)}")) { IsChange = true, Relative = from == 0 ? null : change / Math.Abs(from) * 100 };
        }
    }

    private IEnumerable<Derivation> Points(Measure measure, int place, (Period From, Period To) stretch, bool isYearly) => !measure.IsRate ? []
        : Difference(measure, place, stretch, isYearly);

    private IEnumerable<Derivation> Growth(Measure measure, int place, (Period From, Period To) stretch, bool isYearly)
    {
        foreach (var (from, to) in Ends(measure, place, stretch).Where(e => e.From != 0))
        {
            var (growth, years) = ((to - from) / Math.Abs(from) * 100, Math.Max(1, Math.Abs(stretch.To.To - stretch.From.From)));
            foreach (var value in isYearly && stretch.From.From == stretch.From.To ? (decimal[])[Compound(to / from, years), growth / years] : [growth])
            {
                yield return new Derivation(value, 1, Saying.Change(Facts, measure, place, stretch, $"{Saying.Signed(value)} %{(isYearly ? " par an" : string.Empty)}")) { IsChange = true, Relative = growth };
            }
        }
    }

    private IEnumerable<Derivation> Factor(Measure measure, int place, (Period From, Period To) stretch, bool isYearly)
    {
        foreach (var (from, to) in Ends(measure, place, stretch).Where(e => e.From != 0 && e.To != 0))
        {
            var isDivision = frame.Sentence.Tokens.Any(t => t.Folded.StartsWith("divis", StringComparison.Ordinal));
            var value = isDivision ? from / to : to / from;
            yield return new Derivation(value, 1, Saying.Change(Facts, measure, place, stretch, $"un facteur {Saying.Number(to / from)}")) { Relative = (to / from - 1) * 100 };
        }
    }

    /// <summary>The values at both ends; by year where the stretches have not as many years.</summary>
    private IEnumerable<(decimal From, decimal To)> Ends(Measure measure, int place, (Period From, Period To) stretch)
    {
        var isUneven = stretch.From.To - stretch.From.From != stretch.To.To - stretch.To.From;
        return Facts.Values(measure, place, stretch.From).SelectMany(from => Facts.Values(measure, place, stretch.To).Select(to =>
            isUneven ? (from / (stretch.From.To - stretch.From.From + 1), to / (stretch.To.To - stretch.To.From + 1)) : (from, to)));
    }

    private static decimal Compound(decimal ratio, int years) => ratio <= 0 ? 0 : (decimal)((Math.Pow((double)ratio, 1.0 / years) - 1) * 100);
}
