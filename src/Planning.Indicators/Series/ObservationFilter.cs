using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Series;

/// <summary>Which observations a person wants to see; what is null lets all through.</summary>
public sealed record ObservationFilter
{
    /// <summary>The indicator's id.</summary>
    public string? Indicator { get; init; }

    /// <summary>The territory: its name, whatever its case and accents, or its code.</summary>
    public string? Territory { get; init; }

    /// <summary>The document: a part of its name, or the beginning of its hash.</summary>
    public string? Document { get; init; }

    /// <summary>The period.</summary>
    public Period? Period { get; init; }

    /// <summary>Where it stands.</summary>
    public ObservationStatus? Status { get; init; }

    /// <summary>The confidence at most, from 0 to 1.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether only values in conflict are wanted.</summary>
    public bool OnlyConflicts { get; init; }

    /// <summary>Those that pass, in their order.</summary>
    public IReadOnlyList<RecordedObservation> Of(IReadOnlyList<RecordedObservation> observations)
    {
        var keys = new TerritoryKeys(observations.Select(o => o.Observation.Territory));
        var wanted = Territory is { } named ? keys.KeyOf(named) : null;
        var conflicts = OnlyConflicts ? SeriesComposer.Disputed(observations) : null;
        return [.. observations.Where(o =>
            (Indicator is null || o.Observation.Indicator == Indicator)
            && (wanted is null || keys.KeyOf(o.Observation) == wanted)
            && (Document is null || IsOf(o.Observation.Source, Document))
            && (Period is null || o.Observation.Period == Period)
            && (Status is null || o.Status == Status)
            && (Confidence is null || o.Observation.Confidence <= Confidence)
            && (conflicts is null || conflicts.Contains(o.Id)))];
    }

    private static bool IsOf(ObservationSource source, string document) =>
        source.File.Contains(document, StringComparison.OrdinalIgnoreCase) || (document.Length >= 6 && source.Hash.StartsWith(document, StringComparison.OrdinalIgnoreCase));
}
