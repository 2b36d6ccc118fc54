using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>Tells whether a quantity is by year, by month, by day or by anything else as the words around a figure say.</summary>
internal sealed class RatesSaid(Frame frame)
{
    private static readonly WordSet MonthWords = new("=mensuel mois mensuellement");
    private static readonly WordSet DayWords = new("=quotidien =journalier journaliere journalieres jour jours quotidiennement");

    private static readonly WordSet ByWords = new("habitant menage hectare kilometre km2 km² foyer logement personne actif m2 m² km carre");

    private const int PartReach = 4;

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>Whether it is by year, or by a part of one, where the words say so, and only there.</summary>
    public bool IsOfYears(int i, Quantity quantity) => IsPartOfYearSaid(i, quantity) && IsByYearAsSaid(i, quantity);

    /// <summary>"160 habitants au km²": what is told by something else is measured by something else.</summary>
    public bool IsByThing(int i, Quantity quantity)
    {
        var after = Sentence.Tokens.Where(t => t.Start >= Sentence.Figures[i].End).SkipWhile(t => t.Kind == TokenKind.Name || t.Is("de", "d")).Take(3).ToList();
        var isBy = after is [{ Folded: "par" or "au" }, { Kind: TokenKind.Word } by, ..] ? ByWords.Has(by.Folded) : after is [{ Folded: "à" }, { Folded: "l" }, { Kind: TokenKind.Word } one] && ByWords.Has(one.Folded);
        return !isBy || quantity.Scale != QuantityScale.Amount || quantity.Measure.Unit.Contains('/', StringComparison.Ordinal) || quantity.Measure.Composition is Composition.Ratio || quantity.Measure.Formula is { } formula && formula.Text.Contains('/', StringComparison.Ordinal);
    }

    /// <summary>"par mois" is said of a month's part of a year, and of nothing else.</summary>
    private bool IsPartOfYearSaid(int i, Quantity quantity) => quantity.PartOfYear switch
    {
        PartsOfYear.Months => Sentence.Tokens.Any(t => MonthWords.Has(t.Folded)),
        PartsOfYear.Days => Sentence.Tokens.Any(t => DayWords.Has(t.Folded)),
        _ when quantity.Measure.Unit.Contains("/j", StringComparison.Ordinal) || quantity.Measure.Unit.Contains("/mois", StringComparison.Ordinal) => true,
        _ => Sentence.Tokens.Where(t => t.Start >= Sentence.Figures[i].End).Take(PartReach).ToList() is var after && !after.Zip(after.Skip(1)).Any(p => p.First.Is("par", "chaque") && (MonthWords.Has(p.Second.Folded) || DayWords.Has(p.Second.Folded) || p.Second.Is("trimestre", "semaine", "semestre", "heure"))),
    };

    private bool IsByYearAsSaid(int i, Quantity quantity)
    {
        var (segment, figure) = (frame.SegmentOf(i), Sentence.Figures[i]);
        var own = $" {Sentence.WordsBetween(segment.Start, segment.End)} ";
        var isSaid = figure.IsYearly || figure.Unit is { Key: "€/an" } || own.Contains(" par an ", StringComparison.Ordinal) || own.Contains(" chaque annee ", StringComparison.Ordinal) || own.Contains(" l an ", StringComparison.Ordinal) || own.Contains(" annuellement ", StringComparison.Ordinal) || IsYearlyContrast(i) || IsYearlyRow(i);
        return quantity.IsYearly
            ? isSaid || Sentence.Has(frame.ClauseOf(figure.Start).Start, segment.End, "moyenne", "moyen", "rythme", "annuel", "annuelle", "annuels", "annuelles", "cadence") || (i > 0 && Sentence.Figures[i - 1].IsYearly && figure.Unit is null)
            : !isSaid || (quantity.Measure.Unit.EndsWith("/an", StringComparison.Ordinal) && quantity.Kind is QuantityKind.Level or QuantityKind.Gap) || (quantity is { Kind: QuantityKind.Level, Measure.AddsUp: true } && quantity.Periods[0].From == quantity.Periods[0].To);
    }

    /// <summary>"260 habitants de plus par an entre 2013 et 2018, 400 entre 2018 et 2022": of both.</summary>
    private bool IsYearlyRow(int i) => i > 0 && Sentence.Figures[i] is { Unit: null, Kind: FigureKind.Amount } && Sentence.Figures[i - 1].Kind == FigureKind.Amount && frame.SegmentOf(i - 1) is var (start, end) && $" {Sentence.WordsBetween(start, end)} ".Contains(" par an ", StringComparison.Ordinal)
        && Sentence.Tokens.FirstOrDefault(t => t.Start >= Sentence.Figures[i].End) is var after && (after.Kind == TokenKind.Period || after.Is("depuis", "apres", "en")) && Sentence.Tokens.LastOrDefault(t => t.End <= Sentence.Figures[i].Start).Is(",", "puis", "et", "contre");

    /// <summary>"Chaque année, 5 ha …, contre 9,3 ha": of both.</summary>
    private bool IsYearlyContrast(int i) => i > 0 && Sentence.Figures[i].Unit?.Key == Sentence.Figures[i - 1].Unit?.Key && Sentence.Has(Sentence.Figures[i - 1].End, Sentence.Figures[i].Start, "contre") && Sentence.WordsBetween(Sentence.Start, Sentence.Figures[i - 1].Start) is var before && (before.Contains("chaque annee", StringComparison.Ordinal) || before.Contains("par an", StringComparison.Ordinal));
}
