using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Planning.Abstractions.Indicators;
using Planning.Host.Commands;
using Planning.Indicators.Series;

namespace Planning.Host.Web.Api;

/// <summary>Which values a program asks for: the filters of the command.</summary>
internal sealed record ValueQuery
{
    /// <summary>The indicator.</summary>
    [FromQuery(Name = "indicateur"), Description("Un indicateur, par son identifiant.")]
    public string? Indicator { get; init; }

    /// <summary>The territory.</summary>
    [FromQuery(Name = "territoire"), Description("Un territoire, par son nom ou son code (INSEE, SIREN).")]
    public string? Territory { get; init; }

    /// <summary>The document.</summary>
    [FromQuery(Name = "document"), Description("Un document : une partie de son nom, ou le début de son empreinte.")]
    public string? Document { get; init; }

    /// <summary>The period.</summary>
    [FromQuery(Name = "periode"), Description("Une année (2021) ou une période (2011-2021).")]
    public string? Period { get; init; }

    /// <summary>The state.</summary>
    [FromQuery(Name = "statut"), Description("extraite, validee, corrigee ou rejetee.")]
    public string? Status { get; init; }

    /// <summary>The greatest confidence.</summary>
    [FromQuery(Name = "confiance"), Description("Les valeurs dont la confiance ne dépasse pas ce pourcentage.")]
    public string? Confidence { get; init; }

    /// <summary>Whether only those that contradict each other are.</summary>
    [FromQuery(Name = "conflits"), Description("true : seulement les valeurs qui se contredisent.")]
    public bool? Conflicts { get; init; }

    /// <summary>Those among the values that are kept.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">A filter means nothing.</exception>
    internal IReadOnlyList<RecordedObservation> Of(IReadOnlyList<RecordedObservation> all) => new ObservationFilter
    {
        Indicator = Given(Indicator),
        Territory = Given(Territory),
        Document = Given(Document),
        Period = Given(Period) is { } when ? IndicatorFilterOptions.PeriodOf(when) : null,
        Status = Given(Status) is { } state ? IndicatorFilterOptions.StatusOf(state) : null,
        Confidence = Given(Confidence) is { } most ? IndicatorFilterOptions.PercentOf(most) : null,
        OnlyConflicts = Conflicts ?? false,
    }.Of(all);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
