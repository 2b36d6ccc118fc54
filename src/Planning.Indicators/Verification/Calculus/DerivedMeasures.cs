using Planning.Indicators.Catalogue;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>The measures that a sentence makes out of those that it names: parts of a whole, one by another, several together. They have values as any other.</summary>
internal sealed class DerivedMeasures(ClaimSentence sentence, FactTable facts, IReadOnlyList<Measure> named, IReadOnlyList<Measure> wholes)
{
    private const int Hundred = 100;

    /// <summary>All of them.</summary>
    public IEnumerable<Measure> All() => Shares().Concat(Sums()).Concat(Ratios()).Concat(Counts());

    /// <summary>The measures of one unit that names side by side may mean, list by list: "éolien et bois-énergie". A part and its whole are no list.</summary>
    private List<IReadOnlyList<Measure>> Lists() => [.. NameRuns.Of(sentence)
        .SelectMany(run => run[0].All.Select(m => m.Unit).Distinct().Select(unit => (Run: run, Measures: (IReadOnlyList<Measure>)[.. run.Select(n => n.All.FirstOrDefault(m => m.Unit == unit && m.IsHeld)).OfType<Measure>().Distinct()])))
        .Where(l => l.Measures.Count == l.Run.Count && !l.Measures.Any(p => l.Measures.Any(w => w != p && p.IsPartOf(w.Id)))).Select(l => l.Measures)];

    private IEnumerable<Measure> Shares()
    {
        var lists = sentence.Tokens.Any(t => t.Is("rapport", "ratio", "rapporte", "rapportee", "rapportes", "rapportees")) ? [] : Lists();
        // "transports et agriculture concentrent 71 % des émissions": none of two listed is a part of the other.
        return named.Where(IsAmount).SelectMany(part => named.Concat(wholes).Distinct().Where(w => w != part && IsAmount(w) && IsWholeOf(w, part) && !lists.Exists(l => l.Contains(part) && l.Contains(w))).Select(whole => Share([part], whole)));
    }

    private IEnumerable<Measure> Sums()
    {
        foreach (var list in Lists())
        {
            var sum = string.Join(" + ", list.Select(m => m.Id));
            yield return New(sum, string.Join(" + ", list.Select(m => m.Name)), list[0].Unit, Composition.Sum, list) with { AddsUp = list.All(m => m.AddsUp) };
            foreach (var whole in named.Concat(wholes).Distinct().Where(w => !list.Contains(w) && IsAmount(w) && w.Unit == list[0].Unit))
            {
                yield return Share(list, whole);
            }
        }
    }

    /// <summary>One by another that "par", "chaque", "pour 1 000" stand before.</summary>
    private IEnumerable<Measure> Ratios()
    {
        foreach (var (by, times) in Divisors())
        {
            foreach (var measure in named.Concat(wholes).Distinct().Where(m => m != by && IsAmount(m) && !m.Unit.Contains('/', StringComparison.Ordinal)))
            {
                yield return New($"{measure.Id} / {by.Id} * {times}", $"{measure.Name} / {by.Name}", measure.Unit, Composition.Ratio, [measure, by]);
            }
        }
    }

    private IEnumerable<(Measure By, int Times)> Divisors()
    {
        for (var k = 1; k < sentence.Tokens.Count; k++)
        {
            var (token, before) = (sentence.Tokens[k], sentence.Tokens[k - 1]);
            if (token.Kind == TokenKind.Name && (before.Is("par", "chaque", "un", "une", "pour", "à") || PerMany.IsBefore(sentence, token) || sentence.Has(sentence.Start, token.Start, "rapporte", "rapportee", "rapportes", "rapportees", "ramene", "ramenee", "ramenes", "ramenees")))
            {
                foreach (var by in sentence.Names[token.Rank].All.Where(m => m is { IsRate: false, IsHeld: true }).Take(2))
                {
                    yield return (by, PerMany.Before(sentence, token));
                }
            }
        }

        foreach (var by in sentence.Tokens.Zip(sentence.Tokens.Skip(1)).Where(t => t.First.Is("par") && t.Second.Kind == TokenKind.Word).Select(t => MeasuredIn(t.Second.Folded)).OfType<Measure>())
        {
            yield return (by, 1);
        }

        if (facts.Find(MeasureCatalogue.Area) is { } area && sentence.Quote is var said && (said.Contains("km²", StringComparison.Ordinal) || said.Contains("km2", StringComparison.Ordinal) || said.Contains("kilomètre carré", StringComparison.Ordinal)))
        {
            yield return (area, 1);
        }
    }

    /// <summary>"logements par hectare": what the facts have in that unit, where one measure, or one that the others are parts of, is.</summary>
    private Measure? MeasuredIn(string folded)
    {
        var unit = UnitOf(folded);
        var all = unit is null ? [] : facts.Measures.Where(m => m.IsHeld && m.Unit == unit && m.Id != MeasureCatalogue.Area).ToList();
        return all.Where(m => all.TrueForAll(o => o == m || o.IsPartOf(m.Id))).FirstOrDefault();
    }

    /// <summary>The unit that "par hectare" or "par kilomètre" divides by; null for none.</summary>
    public static string? UnitOf(string folded) => folded switch { "hectare" => "ha", "kilometre" => "km", _ => null };

    /// <summary>"7 900 habitants ont 60 ans et plus": a rate of what is counted.</summary>
    private IEnumerable<Measure> Counts() => named.Where(m => m is { IsCount: true, IsHeld: true }).SelectMany(count => named.Where(r => r is { IsRate: true, IsHeld: true })
        .Select(rate => New($"{count.Id} * {rate.Id} / {Hundred}", $"{count.Name} × {rate.Name}", count.Unit, Composition.Count, [count, rate])));

    private static bool IsAmount(Measure measure) => measure is { IsHeld: true, IsRate: false };

    private static bool IsWholeOf(Measure whole, Measure part) => whole.Unit == part.Unit || (whole.Id == MeasureCatalogue.Area && part.Unit == "ha") || (whole.IsCount && part.IsCount);

    private static Measure Share(IReadOnlyList<Measure> parts, Measure whole)
    {
        var times = whole.Id == MeasureCatalogue.Area && parts[0].Unit == "ha" ? 1 : Hundred;
        return New($"( {string.Join(" + ", parts.Select(m => m.Id))} ) / {whole.Id} * {times}", $"{string.Join(" + ", parts.Select(m => m.Name))} / {whole.Name}", "%", Composition.Share, [.. parts, whole]);
    }

    private static Measure New(string formula, string name, string unit, Composition composition, IReadOnlyList<Measure> parts) => new()
    {
        Id = formula,
        Name = name,
        Unit = unit,
        Names = [name],
        Formula = new Formula { Text = formula, Operands = [.. parts.Select(p => p.Id)] },
        Composition = composition,
        Parts = parts,
    };
}
