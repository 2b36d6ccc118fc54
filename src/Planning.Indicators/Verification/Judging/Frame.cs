using Planning.Abstractions.Indicators;
using Planning.Indicators.Extraction;
using Planning.Indicators.Units;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>A sentence with the stretch that is said of each of its figures.</summary>
internal sealed class Frame
{
    private readonly CompiledCatalogue catalogue;
    private readonly int[] cuts;

    public Frame(ClaimSentence sentence, FactTable facts, CompiledCatalogue catalogue, Discourse before)
    {
        (Sentence, Facts, this.catalogue, Before) = (sentence, facts, catalogue, before);
        cuts = [sentence.Start, .. Enumerable.Range(0, Math.Max(0, sentence.Figures.Count - 1)).Select(CutAfter), sentence.End];
        (Ranges, Subjects, Directions, ChangeStrength) = (new Ranges(sentence), new Subjects(this), new Directions(this), new ChangeStrength(sentence));
        Comparison = Comparison.Of(this);
    }

    public ClaimSentence Sentence { get; }

    public FactTable Facts { get; }

    public Discourse Before { get; }

    /// <summary>Its stretches, between signs.</summary>
    public Ranges Ranges { get; }

    /// <summary>What its words are said of.</summary>
    public Subjects Subjects { get; }

    /// <summary>Which way its words say that things go.</summary>
    public Directions Directions { get; }

    /// <summary>Whether changes are as great as its words say.</summary>
    public ChangeStrength ChangeStrength { get; }

    /// <summary>The measures that figures were found to be of, once they are judged.</summary>
    public IReadOnlyList<Measure> Settled { get; set; } = [];

    /// <summary>The parts of a whole that the sentence may speak of.</summary>
    public IReadOnlyList<Measure> Shares { get; set; } = [];

    /// <summary>What the sentence may speak of by another: "élèves par classe".</summary>
    public IReadOnlyList<Measure> Ratios { get; set; } = [];

    /// <summary>What is compared with what; null where nothing is.</summary>
    public Comparison? Comparison { get; }

    /// <summary>The stretch that is said of a figure.</summary>
    public (int Start, int End) SegmentOf(int figure) => (cuts[figure], cuts[figure + 1]);

    /// <summary>Whether a figure stands alone in brackets right after what is compared with: "que la population (+4,3 %)".</summary>
    public bool IsAloneBeside(Token other, int figure) => Sentence.Has(other.End, Sentence.Figures[figure].Start, "(") && !Sentence.Between(other.End, Sentence.Figures[figure].Start).Any(t => t.Kind == TokenKind.Word)
        && (figure + 1 >= Sentence.Figures.Count || Sentence.Has(Sentence.Figures[figure].End, Sentence.Figures[figure + 1].Start, ")"));

    /// <summary>Whether what is measured is a part of what another indicator measures: the emissions of one sector.</summary>
    public bool IsPart(Measure measure) => !measure.IsRate && !measure.Unit.Contains('/', StringComparison.Ordinal) && catalogue.UnitsOf.Keys.Any(measure.IsPartOf);

    /// <summary>What a figure in its unit is multiplied by to be in a measure's; null where the unit is not one of the measure's.</summary>
    public decimal? Factor(Measure measure, UnitMention? unit)
    {
        if (unit is not { } written)
        {
            return 1;
        }

        if (written.Key is "unite" && measure.IsCount)
        {
            return written.Times;
        }

        // "59 personnes ont été tuées sur la route": what the measure's own name begins with.
        if (measure.IsCount && Naming.WordReader.Read(Sentence.Text[written.Start..written.End]) is [{ Folded: "personnes" } people] && measure.Names.Any(n => Naming.WordReader.Read(n) is [var first, ..] && first.Folded == people.Folded))
        {
            return written.Times;
        }

        // "4 000 euros le mètre carré", "43 kg de moins" of what is measured by inhabitant.
        if (written.Key is { Length: > 0 } top && measure.Unit.StartsWith(top + "/", StringComparison.Ordinal))
        {
            return written.Times;
        }

        written = InFull(written, measure.Unit);
        if (measure.Composition == Composition.Ratio)
        {
            if (written.Key is null)
            {
                return written.Times;
            }

            written = written with { Key = written.Key.Split('/')[0], Whole = null };
        }

        var id = measure.Parts[0].Id;
        if (catalogue.UnitsOf.TryGetValue(id, out var units) && units.Factor(written) is { } factor)
        {
            return factor;
        }

        // A yearly rate may be said of what adds up, and a unit of people or things be that of a part of them.
        return catalogue.UnitsOf.TryGetValue(id, out units) && written.Key is not null && units.Factor(written with { IsYearly = false, Whole = null }) is { } plain ? plain
            : IsSame(written, measure.Unit) ? written.Times
            : written.Key is { Length: > 0 } key && KnownUnits.Factor(key, measure.Unit) is { } known ? known * written.Times : null;
    }

    /// <summary>A unit as the measure has it, of which a sentence leaves out what goes without saying.</summary>
    private static UnitMention InFull(UnitMention written, string unit) => written.Key switch
    {
        // "12 000 € par an" is by year what is measured in euros.
        "€/an" when !unit.EndsWith("/an", StringComparison.Ordinal) => written with { Key = "€", Whole = null },

        // Tonnes of what warms the climate are said without saying so each time.
        "t" or "tonne" when unit.Contains("CO2e", StringComparison.Ordinal) => written with { Key = "tCO2e", Whole = null },
        "kt" when unit.Contains("CO2e", StringComparison.Ordinal) => written with { Key = "ktCO2e", Whole = null },
        _ => written,
    };

    /// <summary>"millions de voyages" of what is counted in voyages, "kg par habitant" of what is in kg/hab, "médecin" of médecins; a bare "millions" of anything counted.</summary>
    private bool IsSame(UnitMention written, string unit)
    {
        var said = Sentence.Text[written.Start..written.End];
        var multiple = written.Times != 1 ? said.IndexOf(" de ", StringComparison.Ordinal) is >= 0 and var of ? of + 4 : said.IndexOf(" d", StringComparison.Ordinal) is >= 0 and var elided ? elided + 3 : said.Length : 0;
        var plain = UnitKey.Of(said.AsSpan(multiple));
        return plain.Length == 0 ? written.Times != 1 : plain.TrimEnd('s') == UnitKey.Of(unit).TrimEnd('s') || written.Key == UnitKey.Of(unit) || plain.Replace("parhabitant", "/hab", StringComparison.Ordinal).Replace("/habitant", "/hab", StringComparison.Ordinal) == UnitKey.Of(unit);
    }

    /// <summary>Where the clause that holds a position begins and ends: after and before what sets one fact against another.</summary>
    public (int Start, int End) ClauseOf(int position)
    {
        var breaks = Sentence.Tokens.Where((t, k) => k > 0 && (t.Is(";", "tandis", "mais", "alors", "quand") || (t.Is("cependant", "pendant") && k + 1 < Sentence.Tokens.Count && Sentence.Tokens[k + 1].Is("que", "qu")))).Select(t => t.Start).ToList();
        return (breaks.LastOrDefault(b => b <= position, Sentence.Start), breaks.FirstOrDefault(b => b > position, Sentence.End));
    }

    private int CutAfter(int figure)
    {
        var (from, to) = (Sentence.Figures[figure].End, Sentence.Figures[figure + 1].Start);
        var between = Sentence.Between(from, to).ToList();
        var (strongest, place) = (0, to);
        for (var i = 0; i < between.Count; i++)
        {
            var strength = Strength(between, i);
            if (strength > strongest)
            {
                (strongest, place) = (strength, between[i].Start);
            }
        }

        return place;
    }

    private static int Strength(List<Token> between, int i) => between[i].Folded switch
    {
        ";" => 7,
        "tandis" or "mais" or "quand" => 6,
        "contre" or "soit" or "puis" or "dont" or "alors" or "devant" or "derriere" => 5,
        "et" or "ou" when !IsBetweenTwins(between, i) => 4,
        ")" or ":" => 3,
        "," => 2,
        "(" or "à" or "qu" or "que" => 1,
        _ => 0,
    };

    /// <summary>Whether a word joins two periods, two places or two names into one list: "en 2015 et 2021".</summary>
    private static bool IsBetweenTwins(List<Token> between, int i) =>
        i > 0 && i + 1 < between.Count && between[i - 1].Kind is not (TokenKind.Word or TokenKind.Sign) && between.Skip(i + 1).FirstOrDefault(t => t.Kind != TokenKind.Word || !t.Is("la", "le", "l", "les", "celle", "celui", "de", "du", "des", "d", "en")).Kind == between[i - 1].Kind
        && between[i - 1].Kind == TokenKind.Period;
}
