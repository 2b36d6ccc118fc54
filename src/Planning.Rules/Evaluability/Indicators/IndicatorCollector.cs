using Planning.Abstractions.Documents;
using Planning.Rules.Passages;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Collects the indicators that the documents of a plan give, in tables, sheets and lists.</summary>
internal sealed class IndicatorCollector
{
    /// <summary>The parts that describe the present state.</summary>
    private static readonly string[] Diagnoses = ["diagnostic"];

    private readonly EvaluabilityTerms terms;
    private readonly int title;
    private readonly int past;
    private readonly int indicator;
    private readonly int effects;
    private readonly IndicatorTable rows;
    private readonly IndicatorSheet sheets;
    private readonly IndicatorList lists;

    public IndicatorCollector(EvaluabilityTerms terms, int lawYear)
    {
        this.terms = terms;
        (title, past) = (terms.Of("titre-d-indicateurs"), terms.Of("titre-de-bilan-passe"));
        (indicator, effects) = (terms.Of("col-indicateur"), terms.Of("titre-de-suivi-environnemental"));
        var (heads, blanks) = (new HeadReader(terms), new Blanks(terms));
        var traits = new TraitReader(blanks, new UnitClue(terms), new SourceAndFrequency(terms));
        rows = new IndicatorTable(heads, traits, blanks, lawYear);
        var inline = new InlineTraits(terms, lawYear);
        sheets = new IndicatorSheet(heads, traits, blanks, inline);
        lists = new IndicatorList(terms, blanks, traits, inline);
    }

    /// <summary>The indicators of one document, in reading order.</summary>
    /// <param name="source">The document.</param>
    /// <param name="rank">Its rank in the plan.</param>
    /// <param name="part">The part that it is.</param>
    public IReadOnlyList<IndicatorDraft> Collect(DocumentText source, int rank, string part)
    {
        var drafts = new List<IndicatorDraft>();
        for (var i = 0; i < source.Text.Sections.Length; i++)
        {
            var span = source.Text.Sections[i];
            var isTitled = span.Section.Level > 0 && source.Text.Speaks(source.Text.Sentences[span.First], indicator);
            var isTold = isTitled || source.Index.Of(indicator, span.First, span.OwnEnd).Length > 0 || HeadingsSpeak(source.Text, i, title);
            if (!isTold && !span.Section.Blocks.OfType<Table>().Any(MayTell))
            {
                continue;
            }

            var place = PlaceOf(source.Text, i, rank, part);
            var count = drafts.Count;
            foreach (var table in span.Section.Blocks.OfType<Table>().Where(t => t is { RowCount: > 1, Role: BlockRole.Body } && (isTold || MayTell(t))))
            {
                drafts.AddRange(Read(table, place with { IsOfIndicators = place.IsOfIndicators || (terms.Phrases.Speaks(table.Caption, title) && !place.IsOfThePast) }));
            }

            drafts.AddRange(lists.Read(source, span, place, isTitled && drafts.Count == count && !place.IsOfThePast));
            foreach (var draft in drafts.Skip(count))
            {
                draft.IsOfEffects = part == "evaluation-environnementale" || place.Headings.Append(draft.Group).Any(h => terms.Phrases.Speaks(h, effects));
            }
        }

        new CommonTraits(source, terms, part == "suivi-evaluation").Complete(drafts);
        return drafts;
    }

    private IReadOnlyList<IndicatorDraft> Read(Table table, IndicatorPlace place)
    {
        var lattice = new Lattice(table);
        var ofSheet = sheets.Announced(lattice) > rows.Announced(lattice) ? sheets.Read(table, lattice, place) : [];
        return ofSheet.Count > 0 ? ofSheet : rows.Read(table, lattice, place);
    }

    /// <summary>Whether a table is wide enough to be one of indicators though no word around it says so.</summary>
    private static bool MayTell(Table table) => table is { ColumnCount: > 3, RowCount: > 1, Role: BlockRole.Body };

    private IndicatorPlace PlaceOf(AnnotatedText text, int section, int rank, string part)
    {
        var headings = new List<string>();
        var (isOfIndicators, isPast) = (false, Diagnoses.Contains(part));
        for (var i = section; i >= 0 && text.Sections[i].Section.Level > 0; i = text.Sections[i].Parent)
        {
            headings.Add(text.Sections[i].Section.Title.Trim());
            isOfIndicators |= text.Speaks(text.Sentences[text.Sections[i].First], title) || IsPlain(text.Sections[i].Section.Title);
            isPast |= !isOfIndicators && text.Speaks(text.Sentences[text.Sections[i].First], past);
        }

        return new IndicatorPlace(rank, section, headings, isOfIndicators && !isPast, isPast);
    }

    /// <summary>"Indicateurs", alone or before a colon.</summary>
    private static bool IsPlain(string heading) => heading.Split(['–', ':', '('])[0].Trim().ToLowerInvariant() is "indicateurs" or "les indicateurs" or "indicateur";

    private static bool HeadingsSpeak(AnnotatedText text, int section, int concept)
    {
        for (var i = section; i >= 0 && text.Sections[i].Section.Level > 0; i = text.Sections[i].Parent)
        {
            if (text.Speaks(text.Sentences[text.Sections[i].First], concept))
            {
                return true;
            }
        }

        return false;
    }
}
