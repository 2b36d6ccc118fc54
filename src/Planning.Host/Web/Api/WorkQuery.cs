using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Planning.Abstractions;
using Planning.Host.Works;

namespace Planning.Host.Web.Api;

/// <summary>Which works a program lists.</summary>
/// <param name="Genre">The kind; null for all.</param>
/// <param name="Etat">The state; null for all.</param>
internal sealed record WorkQuery(
    [property: FromQuery(Name = "genre"), Description("check, extract, report, remind, compare, verify ou tables.")] string? Genre,
    [property: FromQuery(Name = "etat"), Description("waiting, running, done, partial ou failed.")] string? Etat)
{
    /// <summary>The search, narrowed to them.</summary>
    /// <exception cref="UserErrorException">A kind or a state is none.</exception>
    public WorkSearch Of(WorkSearch search) => search with { Kind = Named<WorkKind>(Genre, "genre"), State = Named<WorkState>(Etat, "etat") };

    private static T? Named<T>(string? said, string parameter)
        where T : struct, Enum => string.IsNullOrWhiteSpace(said) ? null
        : Enum.GetNames<T>().FirstOrDefault(n => n.Equals(said.Trim(), StringComparison.OrdinalIgnoreCase)) is { } name ? Enum.Parse<T>(name)
        : throw new UserErrorException("PLN1922", $"« {said} » n’est pas une valeur de « {parameter} ».", $"Au choix : {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}.");
}
