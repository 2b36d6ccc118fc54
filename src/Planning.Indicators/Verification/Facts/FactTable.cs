using System.Collections.Concurrent;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Series;

namespace Planning.Indicators.Verification.Facts;

/// <summary>The facts, by measure, place and period; what follows from them is worked out on the way.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<(string Measure, int Place, Period Period), List<Fact>> byKey = [];
    private readonly Dictionary<string, Measure> byId = new(StringComparer.Ordinal);
    private readonly TerritoryKeys keys;
    private readonly List<string> placeKeys = [];
    private readonly List<Territory> places = [];
    private readonly ConcurrentDictionary<(string Measure, int Place), IReadOnlyList<Period>> periods = new();

    public FactTable(IndicatorCatalogue catalogue, IReadOnlyList<Fact> facts)
    {
        facts = [.. facts.Select(f => MeasureCatalogue.InOwnUnit(catalogue.Find(f.Indicator), f))];
        keys = new TerritoryKeys(facts.Select(f => f.Territory));
        foreach (var fact in facts.Where(f => !f.IsTarget))
        {
            var key = (fact.Indicator, PlaceOf(fact.Territory), fact.Period);
            (byKey.TryGetValue(key, out var list) ? list : byKey[key] = []).Add(fact);
        }

        Targets = [.. facts.Where(f => f.IsTarget).Select(f => (PlaceOf(f.Territory), f))];
        foreach (var group in facts.GroupBy(f => f.Indicator))
        {
            byId[group.Key] = MeasureCatalogue.Held(catalogue.Find(group.Key), group.First());
        }

        foreach (var derived in MeasureCatalogue.Derived(catalogue).Where(d => !byId.ContainsKey(d.Id) && d.Formula!.Operands.All(byId.ContainsKey)).ToList())
        {
            byId[derived.Id] = derived;
        }

        Measures = [.. byId.Values];
        Sources = [.. byKey.Values.SelectMany(v => v).Select(f => f.Source).Distinct()];
    }

    /// <summary>What the facts hold or give; those they hold first.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The measure that the facts hold, where they hold only one.</summary>
    public IReadOnlyList<Measure> Only => Measures.Where(m => m.IsHeld).Take(2).ToList() is [var only] ? [only] : [];

    /// <summary>The territories, each once.</summary>
    public IReadOnlyList<Territory> Places => places;

    /// <summary>What the plan aims at, with the rank of the place.</summary>
    public IReadOnlyList<(int Place, Fact Fact)> Targets { get; }

    /// <summary>Who published the facts.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The last year that they are of; null where they are none.</summary>
    public int? LastYear => byKey.Count > 0 ? byKey.Keys.Max(k => k.Period.To) : null;

    /// <summary>The rank of a territory; null where the facts hold none of it.</summary>
    public int? Find(Territory territory) => placeKeys.IndexOf(keys.KeyOf(territory)) is >= 0 and var place ? place : null;

    /// <summary>A measure by its id; null for none.</summary>
    public Measure? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The facts behind a value: those of its operands for one that follows from others.</summary>
    public IReadOnlyList<Fact> Behind(Measure measure, int place, Period period) => Held(measure.Id, place, period)
        ?? (measure.Formula is { } formula ? [.. formula.Operands.SelectMany(o => Held(o, place, period) ?? [])] : []);

    /// <summary>Whether the facts hold a value as such, which no other gives.</summary>
    public bool IsHeld(Measure measure, int place, Period period) => Held(measure.Id, place, period) is not null;

    /// <summary>The values of a measure; several where the facts disagree, none where they hold none.</summary>
    public IReadOnlyList<decimal> Values(Measure measure, int place, Period period) =>
        (Held(measure.Id, place, period) ?? (measure.Id == MeasureCatalogue.Area ? AnyYear(measure.Id, place) : null)) is { } facts ? [.. facts.Select(f => f.Value).Distinct()]
            : measure.Formula is { } formula && FormulaValue.Of(formula, id => OperandValue(id, place, period)) is { } value ? [value]
            : measure.AddsUp && period.From != period.To && Sum(measure, place, period) is { } sum ? [sum] : [];

    /// <summary>The first value; null for none.</summary>
    public decimal? Value(Measure measure, int place, Period period) => Values(measure, place, period) is [var first, ..] ? first : null;

    /// <summary>What is measured beside a measure as another part of the same whole, itself included: the sectors of a consumption, the sources of a production; the whole is none of them.</summary>
    public IReadOnlyList<Measure> Peers(Measure measure) =>
        [.. Measures.Where(m => m is { IsHeld: true } && m.Unit == measure.Unit && m.Id.Split('-')[0] == measure.Id.Split('-')[0] && !Measures.Any(o => o.IsHeld && o.IsPartOf(m.Id)) && m.Id.Split('-')[^1] is not ("enr" or "total" or "totale" or "globale"))];

    /// <summary>The periods that a measure has values of in a place, in order.</summary>
    public IReadOnlyList<Period> Periods(Measure measure, int place) => periods.GetOrAdd((measure.Id, place), _ =>
        [.. byKey.Keys.Where(k => k.Place == place && (k.Measure == measure.Id || measure.Formula?.Operands.Contains(k.Measure) == true)).Select(k => k.Period).Distinct()
            .Where(p => Value(measure, place, p) is not null).OrderBy(p => p.To).ThenBy(p => p.From)]);

    /// <summary>The single years among them.</summary>
    public IReadOnlyList<int> Years(Measure measure, int place) => [.. Periods(measure, place).Where(p => p.From == p.To).Select(p => p.From)];

    /// <summary>The places that a measure has values in.</summary>
    public IReadOnlyList<int> PlacesOf(Measure measure) => [.. Enumerable.Range(0, places.Count).Where(p => Periods(measure, p).Count > 0)];

    private int PlaceOf(Territory territory)
    {
        var key = keys.KeyOf(territory);
        var place = placeKeys.IndexOf(key);
        if (place < 0)
        {
            placeKeys.Add(key);
            places.Add(territory);
            return places.Count - 1;
        }

        return place;
    }

    /// <summary>The area of a territory is that of any year.</summary>
    private decimal? OperandValue(string id, int place, Period period) => (Held(id, place, period) ?? (id == MeasureCatalogue.Area ? AnyYear(id, place) : null)) is [var fact, ..] ? fact.Value
        : byId.GetValueOrDefault(id) is { AddsUp: true } flow && period.From != period.To ? Sum(flow, place, period) : null;

    private List<Fact>? AnyYear(string id, int place) => byKey.Where(f => f.Key.Measure == id && f.Key.Place == place).OrderByDescending(f => f.Key.Period.To).Select(f => f.Value).FirstOrDefault();

    private List<Fact>? Held(string id, int place, Period period) => byKey.GetValueOrDefault((id, place, period));

    private decimal? Sum(Measure measure, int place, Period period)
    {
        decimal sum = 0;
        for (var year = period.From; year <= period.To;)
        {
            var next = byKey.Where(f => f.Key.Measure == measure.Id && f.Key.Place == place && f.Key.Period.From == year && f.Key.Period.To <= period.To && f.Key.Period != period).OrderBy(f => f.Key.Period.To).Select(f => f.Value[0]).FirstOrDefault();
            if (next is null)
            {
                return null;
            }

            sum += next.Value;
            year = next.Period.To + 1;
        }

        return sum;
    }
}
