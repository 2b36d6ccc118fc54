using Planning.Abstractions.Documents;
using Planning.Indicators.Extraction;
using Planning.Indicators.French;
using Planning.Indicators.Naming;
using Planning.Indicators.Units;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Claims;

/// <summary>Cuts sentences into what they claim with.</summary>
internal sealed class ClaimSentenceReader
{
    /// <summary>What a report is made of.</summary>
    private static readonly string[] TextParts = ["indicateur", "indicateurs", "valeur", "valeurs", "chiffre", "chiffres", "objectif", "objectifs", "axe", "axes", "tableau", "tableaux", "figure", "figures", "page", "pages", "annexe", "annexes", "section", "sections", "partie", "parties", "chapitre", "chapitres", "document", "documents"];

    /// <summary>Units that numbers in words are counted in.</summary>
    private static readonly WordSet Physical = new("+hectare +kilometre +metre +tonne +kilo +kilogramme +gramme +litre +euro gwh mwh kwh twh mw kg ha km kt");

    private readonly CompiledCatalogue catalogue;
    private readonly FactTable facts;
    private readonly MeasureNames names;
    private readonly PlaceNames places;
    private readonly WrittenFigures written;

    public ClaimSentenceReader(CompiledCatalogue catalogue, FactTable facts)
    {
        (this.catalogue, this.facts) = (catalogue, facts);
        names = new MeasureNames(catalogue.Aliases, facts.Measures);
        places = new PlaceNames(facts.Places);
        // A unit that no indicator of the catalogue has ("EH") is one all the same where facts are in it; what is counted is named instead.
        written = new WrittenFigures(new UnitReader(catalogue.UnitsOf.Values.SelectMany(u => u.Keys).Concat(facts.Measures.Where(m => m is { IsHeld: true, IsCount: false, IsRate: false }).Select(m => UnitKey.Of(m.Unit)))));
    }

    /// <summary>The sentence.</summary>
    public ClaimSentence Read(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        var words = WordReader.Read(text, start, end);
        var periods = PeriodReader.Find(text, start, end, position => catalogue.Units.At(text, position, end) is { Key: not null and not "" } unit && unit.Start <= position + 1)
            .Select(p => Said(p, words)).ToList();
        var lacking = LackOfData.Spans(text, start, end);
        periods.RemoveAll(p => IsIn(lacking, p.Start, l => l));
        var found = places.Find(words, w => IsIn(periods, w.Start, p => (p.Start, p.End)));
        var sources = SourcesOf(text, start, end, [.. words.Where(w => !IsIn(found, w.Start, p => (p.Start, p.End)))]);
        sources.RemoveAll(s => found.Exists(p => p.Start <= s.Start && s.Start < p.End));
        var references = Apparatus.Spans(text, start, end);
        references.AddRange(PerMany.Find(text, start, end));
        references.AddRange(lacking);
        var numbered = Numbered(words);
        var measures = names.Find(text, words, w => w.IsNumber || IsByYear(w, words) || IsIn(periods, w.Start, p => (p.Start, p.End)) || IsIn(found, w.Start, p => (p.Start, p.End)) || IsIn(numbered, w.Start, p => (p.Start, p.End)) || IsIn(sources, w.Start, s => (s.Start, s.End)) || IsIn(lacking, w.Start, l => l));
        measures = [.. Owned([.. measures.Concat(numbered).OrderBy(m => m.Start)], words).Select(m => AsCounted(m, words))];
        found = [.. found.Select(p => p.IsEither ? Chosen(p, measures) : p)];
        found.RemoveAll(p => IsOfMeasures(p, found, measures));
        bool Taken(int at) => IsIn(periods, at, p => (p.Start, p.End)) || IsIn(found, at, p => (p.Start, p.End)) || IsIn(numbered, at, p => (p.Start, p.End)) || IsIn(sources, at, s => (s.Start, s.End)) || IsIn(references, at, r => r);
        var digits = written.Find(text, (start, end), words, measures, Taken).Select(f => Scaled(f, words)).Select(f => Aged(f, words, measures)).ToList();
        Share(digits, words);
        references.AddRange(CountsOfText(digits, words));
        digits.RemoveAll(f => IsIn(references, f.Start, r => r));
        var (spelled, tails) = SpelledFigures.Find(text, words, w => Taken(w.Start) || IsIn(digits, w.Start, f => (f.Start, f.End)), i => IsCounted(words, i, measures, found));
        var figures = digits.Concat(spelled.Select(f => InUnit(f, text, end, words))).OrderBy(f => f.Start).ToList();
        measures.RemoveAll(m => figures.Exists(f => f.Start <= m.Start && m.End <= f.End));
        return new ClaimSentence
        {
            Text = text,
            Start = start,
            End = end,
            Figures = figures,
            Periods = periods,
            Places = found,
            Names = measures,
            Sources = sources,
            Tokens = Tokens(text, words, [.. tails, .. references, .. sources.Select(s => (s.Start, s.End))], figures, periods, found, measures),
        };
    }

    private List<(int Start, int End, string Name)> SourcesOf(string text, int start, int end, List<Word> words)
    {
        var named = SourceNames.Find(text, start, end);
        named.AddRange(SourceNames.Known(text, words, facts.Sources).Where(k => !named.Exists(n => n.Start <= k.Start && k.End <= n.End)));
        return named;
    }

    /// <summary>"35 exploitations par an": no name of what is measured by farm.</summary>
    private static bool IsByYear(Word word, List<Word> words) => word.Folded == "par" && words.Find(w => w.Start >= word.End).Folded is "an" or "annee" or "mois" or "jour" or "semaine" or "trimestre";

    /// <summary>"éolien et bois-énergie, à eux deux": as many as what is measured, and no places.</summary>
    private static bool IsOfMeasures(PlaceMention group, List<PlaceMention> places, List<MeasureMention> measures) => group is { IsGroup: true, Places.Count: 0, Count: > 1 }
        && measures.Select(m => m.Measures[0]).Distinct().Count() >= group.Count && places.Where(p => !p.IsGroup).SelectMany(p => p.Places).Distinct().Count() != group.Count;

    /// <summary>Of the places that a name may be, the one that the facts hold what is measured of; the one that all is about where they hold it of several.</summary>
    private PlaceMention Chosen(PlaceMention mention, List<MeasureMention> measures)
    {
        var held = mention.Places.Where(p => measures.Exists(m => m.Measures.Any(x => facts.Periods(x, p).Count > 0))).ToList();
        return mention with { Places = held is [var only] ? [only] : [], IsEither = false };
    }

    /// <summary>"de 6,4 à 5,92 millions de m³", "de 4 à 9 %": the unit of the last is that of both.</summary>
    private static void Share(List<ClaimedFigure> figures, List<Word> words)
    {
        for (var i = figures.Count - 2; i >= 0; i--)
        {
            var (one, two) = (figures[i], figures[i + 1]);
            var between = words.Where(w => w.Start >= one.End && w.End <= two.Start).ToList();
            // "68, 72 puis 70 GWh".
            if (one is { Kind: FigureKind.Amount, Unit: null } && (two.Unit is not null || two.Kind is FigureKind.Percent) && (i > 0 || i + 2 < figures.Count) && IsListed(between, one, two))
            {
                figures[i] = one with { Kind = two.Kind, Unit = two.Unit, IsYearly = two.IsYearly };
            }

            if (one is { Kind: FigureKind.Amount, Unit: null } && (two.Unit is not null || two.Kind is FigureKind.Percent or FigureKind.Points) && between is [{ Folded: "à" or "et" or "ou" }] && words.FindLast(w => w.End <= one.Start).Folded is "de" or "entre" or "d" or "respectivement")
            {
                figures[i] = one with { Kind = two.Kind, Unit = two.Unit, IsYearly = two.IsYearly };
            }
        }
    }

    private static bool IsListed(List<Word> between, ClaimedFigure one, ClaimedFigure two) => between is [{ Folded: "puis" or "et" }] or [] && two.Start - one.End <= " puis ".Length;

    /// <summary>"45 indicateurs demandés sur 68": how many parts or figures a text has is not of what the facts measure.</summary>
    private static IEnumerable<(int, int)> CountsOfText(List<ClaimedFigure> figures, List<Word> words)
    {
        var isOpen = false;
        foreach (var figure in figures)
        {
            var (before, after) = (words.FindLast(w => w.End <= figure.Start).Folded, words.Find(w => w.Start >= figure.End));
            var isOfPart = TextParts.Contains(after.Folded);
            isOpen = figure is { Kind: FigureKind.Amount, Unit: null } && (isOfPart || (isOpen && before == "sur"));
            if (isOpen)
            {
                yield return (figure.Start, isOfPart ? after.End : figure.End);
            }
        }
    }

    /// <summary>Names with figures of their own: "60 ans et plus".</summary>
    private List<MeasureMention> Numbered(List<Word> words) =>
        [.. catalogue.Aliases.Find(words).Where(m => m.Indicator is not null && words.GetRange(m.First, m.End - m.First).Exists(w => w.IsNumber))
            .Select(m => (Match: m, Measure: facts.Find(m.Indicator!.Id))).Where(m => m.Measure is not null)
            .Select(m => new MeasureMention(words[m.Match.First].Start, words[m.Match.End - 1].End, [m.Measure!], true)),
        .. Aged(words)];

    /// <summary>"l'industrie a réduit ses émissions": the emissions of what was named before.</summary>
    private static List<MeasureMention> Owned(List<MeasureMention> measures, List<Word> words)
    {
        for (var i = 1; i < measures.Count; i++)
        {
            var one = measures[i];
            var isOwned = words.FindLast(w => w.End <= one.Start).Folded is "ses" or "sa" or "son" or "leur" or "leurs" || (words.Count > 1 && words[0].Folded == "c" && words.Exists(w => w.Start > measures[i - 1].End && w.End < one.Start && w.Folded is "que" or "qu"));
            // "deux fois plus de vélo : 5 % des déplacements": what may be several things is the one named before.
            if (one.Measures.Count > 1 && measures.Take(i).LastOrDefault(m => m.Measures.Count == 1 && one.Measures.Contains(m.Measures[0]) && m.Measures[0].Unit == one.Measures[0].Unit) is { } precise)
            {
                measures[i] = one with { Measures = precise.Measures, All = precise.Measures };
            }

            if (isOwned && measures.Take(i).LastOrDefault(m => m.Measures[0].IsPartOf(one.Measures[0].Id)) is { } owner)
            {
                measures[i] = one with { Measures = owner.Measures, All = owner.All };
            }
        }

        return measures;
    }

    /// <summary>"le nombre de résidences secondaires".</summary>
    private static MeasureMention AsCounted(MeasureMention mention, List<Word> words) =>
        mention with { IsOfNumber = words.Where(w => w.Start >= mention.Start && w.End <= mention.End).Concat(words.Where(w => w.End <= mention.Start).TakeLast(3)).Any(w => w.Folded is "nombre" or "effectif") };

    /// <summary>"60 ans ou plus", where a measure is of those of that age.</summary>
    private IEnumerable<MeasureMention> Aged(List<Word> words)
    {
        for (var i = 0; i + 3 < words.Count; i++)
        {
            var age = $"{(NumberWords.At(words, i) is (var said, 1) ? said.ToString(System.Globalization.CultureInfo.InvariantCulture) : words[i].Folded)} ans et plus";
            if (words[i + 1].Folded == "ans" && words[i + 2].Folded is "ou" or "et" && words[i + 3].Folded == "plus" && facts.Measures.FirstOrDefault(m => m.Names.Any(n => n.Contains(age, StringComparison.Ordinal))) is { } measure)
            {
                yield return new MeasureMention(words[i].Start, words[i + 3].End, [measure], true);
            }
        }
    }

    /// <summary>"l'âge moyen s'est élevé de 2,7 ans": years that a measure is in, and no span of time.</summary>
    private static ClaimedFigure Aged(ClaimedFigure figure, List<Word> words, List<MeasureMention> measures) => figure.Kind == FigureKind.Years && measures.Exists(m => m.Measures.Any(x => x.Unit is "ans" or "an" or "années"))
        && words.FindLast(w => w.End <= figure.Start).Folded is not ("en" or "depuis" or "sur" or "durant" or "pendant" or "ces" or "les" or "derniers" or "dernieres") ? figure with { Kind = FigureKind.Amount, Unit = null } : figure;

    private static PeriodSaid Said(PeriodMention mention, List<Word> words)
    {
        var before = words.Where(w => w.End <= mention.Start).TakeLast(5).Select(w => w.Folded).ToList();
        while (before.Count > 0 && before[^1] is "en" or "fin" or "debut" or "l" or "annee" or "le" or "la" or "de" or "celui" or "à" or "au" or "1er" or "janvier" or "decembre" or "celle" or "niveau" or "son")
        {
            before.RemoveAt(before.Count - 1);
        }

        var last = before.Count > 0 ? before[^1] : string.Empty;
        var isOfLevel = words.Where(w => w.End <= mention.Start).TakeLast(3).Any(w => w.Folded is "niveau" or "celui" or "celle" or "celles" or "ceux");
        return new PeriodSaid(mention.Start, mention.End, mention.Period, last is "depuis" or "apres" && !mention.IsInterval, last is "depuis" or "qu" or "que" or "rapport" or "apres" or "comparaison" or "avant" || (isOfLevel && last is "retrouve" or "depasse"));
    }

    /// <summary>"multiplié par 5,6" and "divisé par 2" are times, whatever their unit.</summary>
    private static ClaimedFigure Scaled(ClaimedFigure figure, List<Word> words)
    {
        var before = words.Where(w => w.End <= figure.Start).TakeLast(5).Select(w => w.Folded).Reverse().SkipWhile(w => w is "pres" or "de" or "environ" or "plus" or "moins" or "presque" or "quasi" or "un" or "peu").ToList();
        var isBy = before is ["par", ..] && before.Exists(w => w.StartsWith("multipli", StringComparison.Ordinal) || w.StartsWith("divis", StringComparison.Ordinal));
        return isBy && figure.Unit is null && figure.Kind == FigureKind.Amount ? figure with { Kind = FigureKind.Times } : figure;
    }

    /// <summary>"soixante-quatre kilos", "trois millions de tonnes": words are counted in the unit after them, as digits are.</summary>
    private ClaimedFigure InUnit(ClaimedFigure figure, string text, int end, List<Word> words)
    {
        var after = words.Where(w => w.Start >= figure.End).SkipWhile(w => w.Folded is "de" or "d").FirstOrDefault();
        return figure is { Kind: FigureKind.Amount, Unit: null } && Physical.Has(after.Folded) && after.Start - figure.End <= " de ".Length && catalogue.Units.At(text, after.Start, end) is { Key: not null and not "" } unit ? figure with { Unit = unit } : figure;
    }

    private static bool IsCounted(List<Word> words, int i, List<MeasureMention> measures, List<PlaceMention> places)
    {
        var position = words[i].Start;
        return measures.Exists(m => m.Start == position) || words[i].Folded is "personnes" || Physical.Has(words[i].Folded) || ThingWords.Has(words[i].Folded) || places.Exists(p => p.IsGroup && p.Start == position)
            || (words[i].Folded is "des" or "d" && i + 1 < words.Count && places.Exists(p => p.IsGroup && p.Start <= words[i + 1].Start && words[i + 1].Start < p.End));
    }

    private static bool IsIn<T>(List<T> spans, int at, Func<T, (int Start, int End)> of) => spans.Exists(s => of(s).Start <= at && at < of(s).End);

    private static List<Token> Tokens(string text, List<Word> words, List<(int Start, int End)> tails, List<ClaimedFigure> figures, List<PeriodSaid> periods, List<PlaceMention> places, List<MeasureMention> names)
    {
        var tokens = figures.Select((f, i) => new Token(TokenKind.Figure, f.Start, f.End, string.Empty, i))
            .Concat(periods.Select((p, i) => new Token(TokenKind.Period, p.Start, p.End, string.Empty, i)))
            .Concat(places.Select((p, i) => new Token(TokenKind.Place, p.Start, p.End, string.Empty, i)))
            .Concat(names.Select((n, i) => new Token(TokenKind.Name, n.Start, n.End, string.Empty, i))).ToList();
        var taken = tokens.Select(t => (t.Start, t.End)).Concat(tails).ToList();
        tokens.AddRange(words.Where(w => !taken.Exists(t => t.Start <= w.Start && w.Start < t.End)).Select(w => new Token(TokenKind.Word, w.Start, w.End, w.Folded, -1)));
        var (from, to) = (words.Count > 0 ? words[0].Start : 0, words.Count > 0 ? words[^1].End : 0);
        for (var i = from; i < to; i++)
        {
            if (text[i] is ',' or ';' or ':' or '(' or ')' && !taken.Exists(t => t.Start <= i && i < t.End))
            {
                tokens.Add(new Token(TokenKind.Sign, i, i + 1, text[i].ToString(), -1));
            }
        }

        tokens.Sort((a, b) => a.Start.CompareTo(b.Start));
        return tokens;
    }
}
