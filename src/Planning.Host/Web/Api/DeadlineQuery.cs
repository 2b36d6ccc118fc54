using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Planning.Host.Commands;
using Planning.Host.Deadlines;

namespace Planning.Host.Web.Api;

/// <summary>Which deadlines a program asks for: the options of the command.</summary>
internal sealed record DeadlineQuery
{
    /// <summary>The day on which they are told.</summary>
    [FromQuery(Name = "date"), Description("Le jour où l’on se place : 2027-01-31 ; aujourd’hui s’il n’est pas donné.")]
    public string? Date { get; init; }

    /// <summary>How far ahead to look.</summary>
    [FromQuery(Name = "horizon"), Description("Jusqu’où regarder : 3ans, 18mois. Ce qui est échu ou à préparer est toujours donné.")]
    public string? Horizon { get; init; }

    /// <summary>What is asked.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is no day, or no distance.</exception>
    internal DeadlineRequest Request() => new([], DeadlinesCommand.Day(Given(Date)), DeadlinesCommand.Horizon(Given(Horizon)));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
