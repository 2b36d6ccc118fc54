using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Says values of the facts in French.</summary>
internal static class Saying
{
    private const decimal LeastWhole = 1000;

    /// <summary>A number as it is shown: four significant digits at least, two decimals at most.</summary>
    public static string Number(decimal value) => FrenchNumber.Of(Math.Round(value, Math.Abs(value) >= LeastWhole ? 0 : 2));

    /// <summary>A value with its unit.</summary>
    public static string Amount(Measure measure, decimal value) => $"{Number(value)} {measure.Unit}";

    /// <summary>"population : 124 386 habitants en 2021 (Valmarin)".</summary>
    public static string Value(FactTable facts, Measure measure, int place, Period period, decimal value) =>
        $"{measure.Name}, {Place(facts, place)}, {period} : {Amount(measure, value)}{Sources(facts, measure, place, period)}{Rivals(facts, measure, place, period, value)}";

    /// <summary>A number with its sign.</summary>
    public static string Signed(decimal value) => value > 0 ? $"+{Number(value)}" : value < 0 ? $"−{Number(-value)}" : "0";

    /// <summary>"population, Valmarin, de 2010 à 2021 : +5 934 habitants (118 452 puis 124 386)".</summary>
    public static string Change(FactTable facts, Measure measure, int place, (Period From, Period To) stretch, string change) =>
        $"{measure.Name}, {Place(facts, place)}, de {stretch.From} à {stretch.To} : {change} ({Number(facts.Value(measure, place, stretch.From) ?? 0)} puis {Amount(measure, facts.Value(measure, place, stretch.To) ?? 0)})";

    /// <summary>The name of a place.</summary>
    public static string Place(FactTable facts, int place) => facts.Places[place].Name;

    /// <summary>The other values that the facts hold of the same thing.</summary>
    private static string Rivals(FactTable facts, Measure measure, int place, Period period, decimal value)
    {
        var others = facts.Values(measure, place, period).Where(v => v != value).Select(v => Amount(measure, v)).ToList();
        return others.Count == 0 ? string.Empty : $" ; les données donnent aussi {string.Join(" et ", others)}, tranchez entre ces valeurs";
    }

    private static string Sources(FactTable facts, Measure measure, int place, Period period)
    {
        var sources = facts.Behind(measure, place, period).Select(f => f.Source).Where(s => s.Length > 0).Distinct().ToList();
        return sources.Count == 0 ? string.Empty : $" ({string.Join(", ", sources)})";
    }
}
