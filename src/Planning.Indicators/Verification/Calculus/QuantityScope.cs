using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What a sentence speaks of: the only measures, places and years that its figures may be worked out from.</summary>
internal sealed class QuantityScope
{
    private const int MostMeasures = 16;
    public const int MostPlaces = 10;

    private readonly Frame frame;
    private readonly Where where;
    private readonly When when;

    public QuantityScope(Frame frame, Where where, When when)
    {
        (this.frame, this.where, this.when) = (frame, where, when);
        Named = NamedMeasures();
        Named = [.. Named.Concat(OfUnits()).Distinct()];
        Implied = [.. frame.Facts.Measures.Where(m => m is { IsHeld: true, IsRate: false } && IsImplied(m))];
        Measures = [.. Named.Concat(Wholes).Concat(Rates()).Concat(Parts()).Distinct()];
        Places = Spoken();
        Together = [.. Sentence.Places.Where(p => p.IsGroup).SelectMany(where.Resolve).Distinct()];
    }

    /// <summary>The facts.</summary>
    public FactTable Facts => frame.Facts;

    /// <summary>The measures named, or those of the sentence before; where none is, those that the facts hold.</summary>
    public IReadOnlyList<Measure> Named { get; }

    /// <summary>The wholes that words mean without a name: "du total", "du parc".</summary>
    public IReadOnlyList<Measure> Implied { get; }

    /// <summary>Those of them that "(341 500 tCO2e sur 838 000)" gives the value of.</summary>
    public IReadOnlyList<Measure> Wholes => Enumerable.Range(1, Math.Max(0, Sentence.Figures.Count - 1)).Any(i => Sentence.Between(Sentence.Figures[i - 1].End, Sentence.Figures[i].Start).ToList() is [{ Folded: "sur" }]) ? Implied : OfTotalChange;

    /// <summary>"la baisse totale, qui est de 460 GWh": the change of what the named is a part of.</summary>
    private IReadOnlyList<Measure> OfTotalChange => Sentence.Tokens.Zip(Sentence.Tokens.Skip(1)).Any(t => ChangeWords.IsNoun(t.First.Folded) && t.Second.Is("total", "totale", "globale", "global")) ? [.. Implied.Where(m => Named.Any(p => p.IsPartOf(m.Id)))] : [];

    /// <summary>All that figures may be of: what is named, what their units tell, and what the sentence makes out of them.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The places named one by one or together, or those of the sentence before, or the only one there is.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>The places named together; none where no such word stands.</summary>
    public IReadOnlyList<int> Together { get; }

    /// <summary>The measures that may be held against each other; none where so many are meant that any figure would be one of their ratios.</summary>
    public IReadOnlyList<Measure> Comparable => Named.Count <= MostMeasures ? Named : [];

    /// <summary>The places that may be held against each other; none where they are as many.</summary>
    public IReadOnlyList<int> Rivals => Places.Count <= MostPlaces ? Places : [];

    /// <summary>The sentence.</summary>
    public ClaimSentence Sentence => frame.Sentence;

    /// <summary>"(2,5 puis 55 GWh)", "tombé de 18,4 à 11,6 ha": any two that the facts hold.</summary>
    private bool IsRising => Sentence.Tokens.Any(t => t.Is("puis")) || Enumerable.Range(0, Sentence.Figures.Count).Any(i => Roles.IsFromTo(frame, i));

    private bool IsOfToday => Sentence.Tokens.Any(t => t.Is("desormais", "actuellement", "hui", "maintenant", "subsiste", "subsistent"));

    /// <summary>"sur les trois années suivantes".</summary>
    private bool IsOfNext => Sentence.Tokens.Any(t => t.Is("suivants", "suivantes"));

    private IReadOnlyList<PeriodSaid> Said => [.. Sentence.Periods.Where(p => !Exceptions.IsAt(Sentence, p))];

    /// <summary>The periods that a value may be of.</summary>
    public IEnumerable<Period> Moments(Measure measure, int place)
    {
        var said = Said.SelectMany(p => p.IsInterval ? (Period[])[p.Period, new Period(p.Period.To), new Period(p.Period.From)] : [p.Period]);
        var since = Last(measure, place) is { } end ? Said.Where(p => p is { IsSince: true } && measure.AddsUp && p.Period.From < end.To).Select(p => new Period(p.Period.From, end.To)) : [];
        var years = when.Span();
        var shifted = years == 0 ? [] : Anchors(measure, place).SelectMany(a => measure.AddsUp ? IsOfNext ? (Period[])[new Period(a, a + years), new Period(a + 1, a + years)] : [new Period(a - years + 1, a)] : [new Period(a + years), new Period(a - years)]);
        var unsaid = Said.Count > 0 ? [] : (IsRising && years == 0) || Sentence.Periods.Count > 0 ? Facts.Periods(measure, place) : Anchors(measure, place).Select(y => new Period(y));
        var today = IsOfToday && Last(measure, place) is { } now ? (Period[])[now] : [];
        return said.Concat(since).Concat(Later(measure, place)).Concat(Whole(measure, place)).Concat(Previous(measure, place)).Concat(shifted).Concat(unsaid).Concat(today).Distinct().Where(p => Facts.Value(measure, place, p) is not null);
    }

    /// <summary>"après un pic en 2019, n'a plus jamais dépassé 32 ha": all that came after.</summary>
    private IEnumerable<Period> Later(Measure measure, int place) => Sentence.Tokens.Any(t => t.Is("jamais")) && Said is [{ IsInterval: false } only] ? Facts.Periods(measure, place).Where(p => p.From > only.Period.To) : [];

    /// <summary>The years from and to which a change may go.</summary>
    public IEnumerable<(Period From, Period To)> Stretches(Measure measure, int place)
    {
        var points = Said.SelectMany(p => p.IsInterval ? (Period[])[new Period(p.Period.From), new Period(p.Period.To)] : [p.Period]).Distinct().OrderBy(p => p.To).ToList();
        var pairs = points.SelectMany((from, k) => points.Skip(k + 1).Select(to => (From: from, To: to)));
        var whole = Said.Where(p => p.IsInterval).Select(p => p.Period).Distinct().OrderBy(p => p.From).ToList();
        var flows = measure.Parts.All(p => p.AddsUp) || whole.Any(w => Facts.IsHeld(measure, place, w)) ? whole.Zip(whole.Skip(1)).Select(w => (From: w.First, To: w.Second)) : [];
        var open = Last(measure, place) is { } last ? Said.Where(p => !p.IsInterval && (p.IsSince || p.IsBase || Said.Count == 1)).Select(p => (From: p.Period, To: last)) : [];
        var yearly = Said.Where(p => p is { IsInterval: false, IsBase: false, IsSince: false }).Select(p => (From: new Period(p.Period.From - 1), To: p.Period));
        var earlier = Said is [{ IsInterval: false, IsBase: false, IsSince: false } only] ? Facts.Periods(measure, place).Where(p => p.To < only.Period.From && p.From == p.To).ToList() : [];
        var until = earlier.Count == 0 ? [] : ((Period From, Period To)[])[(earlier[^1], Said[0].Period), (earlier[0], Said[0].Period)];
        // "elle n'en gagne plus que 127 depuis": from where the stretch before ends.
        var onwards = Sentence.Tokens.Where((t, k) => t.Is("depuis") && (k + 1 == Sentence.Tokens.Count || Sentence.Tokens[k + 1].Kind is TokenKind.Sign or TokenKind.Word)).Any() && Said.LastOrDefault(p => p.IsInterval) is { } done && Last(measure, place) is { } end ? [(new Period(done.Period.To), end)] : Array.Empty<(Period From, Period To)>();
        var years = when.Span();
        var elapsed = years == 0 ? [] : Anchors(measure, place).Concat(Last(measure, place) is { } latest ? [latest.To] : []).SelectMany(a => ((Period From, Period To)[])[(new Period(a - years), new Period(a)), (new Period(a), new Period(a + years))]);
        var before = frame.Before.Stretch is { } stretch && points.Count == 0 ? [(new Period(stretch.From), new Period(stretch.To))] : frame.Before.Year is { } year && points.Count == 1 ? [(new Period(Math.Min(year, points[0].From)), new Period(Math.Max(year, points[0].To)))] : Array.Empty<(Period From, Period To)>();
        if (Sentence.Has(Sentence.Start, Sentence.End, "suivants", "suivantes"))
        {
            return [];
        }

        return pairs.Concat(flows).Concat(onwards).Concat(yearly).Concat(until).Concat(open).Concat(elapsed).Concat(before).Concat(Unsaid(measure, place)).Distinct().Where(s => s.From != s.To && s.From.To < s.To.To && Facts.Value(measure, place, s.From) is not null && Facts.Value(measure, place, s.To) is not null);
    }

    /// <summary>"concentre à elle seule la moitié des emplois": all places that the facts hold, where words set one against the whole; none elsewhere.</summary>
    public IReadOnlyList<int> All(Measure measure) => Sentence.Tokens.Any(t => t.Is("seule", "seul", "total", "ensemble") || t.Folded.StartsWith("concentr", StringComparison.Ordinal) || t.Folded.StartsWith("regroup", StringComparison.Ordinal)) ? Facts.PlacesOf(measure) : frame.Before.Places;

    /// <summary>Whether the sentence itself names a measure.</summary>
    public bool IsOfSentence(Measure measure) => Sentence.Names.Any(n => n.All.Contains(measure));

    /// <summary>All that comes into a measure.</summary>
    public IReadOnlyList<Measure> PartsOf(Measure measure) => measure is { Composition: Composition.None, Formula: { } formula } && (measure.IsRate || measure.Unit.Contains('/', StringComparison.Ordinal)) ? [measure, .. formula.Operands.Select(Facts.Find).OfType<Measure>()] : measure.Parts;

    /// <summary>The places that a measure may be of: those spoken of, else the only one that the facts hold it for.</summary>
    public IReadOnlyList<int> PlacesOf(Measure measure) => Places.Count > 0 ? Places : Facts.PlacesOf(measure) is [var only] ? [only] : [];

    private IEnumerable<(Period From, Period To)> Unsaid(Measure measure, int place) =>
        Said.Count == 0 && when.Span() == 0 && frame.Before is { Stretch: null, Year: null } && Facts.Periods(measure, place) is [var first, .., var last] ? [(first, last)] : [];

    /// <summary>"sur l'ensemble de la période", "au total": all that the facts hold one after the other.</summary>
    private IEnumerable<Period> Whole(Measure measure, int place) =>
        measure.AddsUp && Facts.Periods(measure, place) is [var first, .., var last] && (Said.Count == 0 || Said.All(p => p.IsSince)) ? [new Period(first.From, last.To)] : [];

    /// <summary>"la décennie précédente": the stretch that ends where another begins.</summary>
    private IEnumerable<Period> Previous(Measure measure, int place) => !Sentence.Tokens.Any(t => t.Is("precedent", "precedente", "precedents", "precedentes", "auparavant")) ? []
        : Facts.Periods(measure, place).Where(p => p.From != p.To && Said.Any(s => s.Period.From == p.To + 1 || s.Period.From == p.To));

    private IEnumerable<int> Anchors(Measure measure, int place) => Said.Count > 0 ? Said.SelectMany(p => (int[])[p.Period.From, p.Period.To]).Distinct()
        : frame.Before.Year is { } year ? [year] : frame.Before.Stretch is { } stretch ? [stretch.To] : Last(measure, place) is { } last ? [last.To] : [];

    private Period? Last(Measure measure, int place) => Facts.Periods(measure, place) is [.., var last] ? last : null;

    private List<Measure> NamedMeasures()
    {
        var named = Sentence.Names.SelectMany(n => n.IsWhole ? n.Measures.Concat(n.All.Where(m => m.Unit != n.Measures[0].Unit && !(m.IsCount && n.Measures[0].IsCount))) : n.All).Distinct().Where(m => Facts.PlacesOf(m).Count > 0).ToList();
        named.RemoveAll(m => IsOnlyPart(m, named));
        return named.Count > 0 ? named : frame.Before.Measures.Count > 0 ? [.. frame.Before.Measures] : [.. Facts.Measures.Where(m => m.IsHeld)];
    }

    /// <summary>"les émissions" are all of them, and not those of one sector, which nothing names.</summary>
    private bool IsOnlyPart(Measure measure, List<Measure> named) => !Sentence.Names.Any(n => n.Measures[0] == measure) && !frame.Before.Measures.Contains(measure)
        && named.Exists(whole => whole.IsHeld && whole.Unit == measure.Unit && measure.IsPartOf(whole.Id) && Sentence.Names.Where(n => n.All.Contains(measure)).All(n => n.Measures[0] == whole));

    private List<int> Spoken()
    {
        var named = Sentence.Places.SelectMany(where.Resolve).Distinct().ToList();
        return named.Count > 0 ? named : frame.Before.Places.Count > 0 ? [.. frame.Before.Places] : Facts.Places.Count == 1 ? [0] : Facts.Places.Count == 2 && Sentence.Tokens.Any(t => ClaimWords.IsGap(t.Folded)) ? [0, 1] : [];
    }

    /// <summary>"et émet 1,41 million de tonnes de CO2": what a unit tells that none of the measures named has.</summary>
    private IEnumerable<Measure> OfUnits() => Sentence.Figures.Where(f => f is { Kind: FigureKind.Amount, Unit.Key.Length: > 0 } && !Named.Any(m => frame.Factor(m, f.Unit) is not null))
        .SelectMany(f => Facts.Measures.Where(m => m.IsHeld && frame.Factor(m, f.Unit) is not null));

    /// <summary>"8 % des logements sont vacants": the rate that the catalogue works out of what is named.</summary>
    private IEnumerable<Measure> Rates() => Facts.Measures.Where(r => r is { IsRate: true, Formula: { } formula } && Named.Any(m => m.Id == formula.Operands[0]));

    private IEnumerable<Measure> Parts() => Named.Count <= MostMeasures ? new DerivedMeasures(Sentence, Facts, Named, Implied).All() : [];

    private bool IsImplied(Measure whole) => (Sentence.Tokens.Any(t => t.Is("total", "totale", "parc", "ensemble", "totalite", "sur", "part", "taux", "proportion", "poids")) || Sentence.Places.Any(p => p.Places.Count == 0))
        && Named.Any(p => p != whole && (p.Unit == whole.Unit || whole.Id == MeasureCatalogue.Area));
}
