using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>What a section says of one indicator: heading, finding, tables, charts; where another section has said it, one sentence that points there.</summary>
internal sealed class IndicatorBlocks
{
    private readonly ReportDraft draft;
    private readonly TrendParagraph paragraph;
    private readonly YearTable years;
    private readonly TerritoryTable territories;
    private readonly PartsChart parts;
    private readonly TrendChart charts;

    /// <param name="draft">The report.</param>
    /// <param name="saysUnreviewed">Whether each paragraph says which of its values nobody has looked at.</param>
    public IndicatorBlocks(ReportDraft draft, bool saysUnreviewed) =>
        (this.draft, paragraph, years, territories, parts, charts) =
        (draft, new TrendParagraph(draft.Chooser, saysUnreviewed), new YearTable(draft.References), new TerritoryTable(draft.References), new PartsChart(draft.Trends, draft.References), new TrendChart(draft.References));

    /// <summary>The blocks, for an indicator with a value in the period.</summary>
    public IEnumerable<ReportBlock> Of(string section, string title, IndicatorReading reading)
    {
        var (id, trend) = ($"{section}.{reading.Indicator.Id}", reading.Trend);
        yield return draft.Text($"{id}.titre", ReportTextRole.Heading, IndicatorPhrase.NameOf(reading.Indicator), reading.Indicator.Id);
        if (!draft.TreatedIn.TryAdd(reading.Indicator.Id, title))
        {
            yield return draft.Text($"{id}.constat", ReportTextRole.Finding, [Again(trend)], reading.Indicator.Id);
            yield break;
        }

        yield return draft.Text($"{id}.constat", ReportTextRole.Finding, paragraph.Of(trend).Concat(ElsewhereSentences.Of(trend, reading.Elsewhere)), reading.Indicator.Id);
        var compared = territories.Of($"{id}.tableau", reading, reading.Compared, IndicatorPhrase.NameOf(reading.Indicator));
        if ((compared ?? years.Of($"{id}.tableau", reading)) is { } table)
        {
            yield return table;
        }

        if (territories.Of($"{id}.territoires", reading, reading.Others, $"{IndicatorPhrase.NameOf(reading.Indicator)} par territoire") is { } others)
        {
            yield return others;
        }

        if (charts.Of($"{id}.graphique", reading) is { } chart)
        {
            yield return chart;
        }

        if (parts.Of($"{id}.repartition", reading) is { } whole)
        {
            yield return whole;
        }
    }

    /// <summary>Where other territories stand that the plan sets targets for, where its own has no value in the period.</summary>
    public IEnumerable<ReportBlock> Elsewhere(string section, IndicatorReading reading)
    {
        if (reading.Elsewhere.Count > 0)
        {
            yield return draft.Text($"{section}.{reading.Indicator.Id}.titre", ReportTextRole.Heading, IndicatorPhrase.NameOf(reading.Indicator), reading.Indicator.Id);
            yield return draft.Text($"{section}.{reading.Indicator.Id}.ailleurs", ReportTextRole.Finding, ElsewhereSentences.Of(reading.Trend, reading.Elsewhere), reading.Indicator.Id);
        }
    }

    private SentenceDraft Again(Trend trend)
    {
        var place = draft.TreatedIn[trend.Indicator.Id];
        return SentenceDraft.On($"{TrendTitle.Of(trend)} (voir la partie « {place} »).", TrendTitle.PointsOf(trend));
    }
}
