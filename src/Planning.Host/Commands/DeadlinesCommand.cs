using System.CommandLine;
using System.Globalization;
using Planning.Abstractions;
using Planning.Abstractions.Deadlines;
using Planning.Host.Commands.Terminal;
using Planning.Host.Deadlines;
using Planning.Host.Outputs;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Reporting.Deadlines;

namespace Planning.Host.Commands;

/// <summary><c>planning echeances</c>: what the law asks of plans at a date.</summary>
internal sealed class DeadlinesCommand(Func<DeadlineJob> job, PlanningSettings settings, TimeProvider clock)
{
    private const int LastYear = 2200, FirstYear = 1950;
    private static readonly string[] Forms = ["text", "json", "ics", "html"];

    private readonly Argument<string[]> folders = new("DOSSIER") { Description = "Dossiers de plans, ou dossiers qui en contiennent ; ceux des réglages s'ils ne sont pas donnés.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> horizon = new("--horizon") { Description = "Jusqu'où regarder : 3ans, 18mois. Ce qui est échu ou à préparer est toujours montré." };
    private readonly Option<string?> date = new("--date") { Description = "Le jour où l'on se place : 2027-01-31 ; aujourd'hui s'il n'est pas donné." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text, json, ics (agenda) ou html.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier de sortie s'il existe." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("echeances", "Dit ce que la loi demande à chaque plan, pour quand, et ce qu'il risque.") { folders, horizon, date, format, output, force };
        format.AcceptOnlyFromAmong(Forms);
        command.SetAction((parsed, _) => Task.Run(() => (int)Run(parsed)));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var request = new DeadlineRequest(parsed.GetValue(folders) ?? [], Day(parsed.GetValue(date)), Horizon(parsed.GetValue(horizon)));
        var file = parsed.GetValue(output);
        if (file is not null)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), request.Folders);
        }

        var form = AnswerForm.Of(parsed, format, file, Forms);
        var overview = job().Run(request);
        CheckRemarks.Write([], overview.Unread, Console.Error);
        foreach (var plan in overview.Plans)
        {
            foreach (var notice in plan.Notices)
            {
                Console.Error.WriteLine($"{plan.Name} : {notice.Message} {notice.Remedy} ({notice.Code})");
            }
        }

        if (overview.Plans.Count > 0)
        {
            Answer(overview, form, file);
        }

        return CheckRemarks.ExitOf(overview.Unread.Count == 0, overview.Plans.Count > 0);
    }

    private void Answer(DeadlineOverview overview, string form, string? file) =>
        AnswerOutput.Write(form, file, console => new TextDeadlines(console).Write(overview),
            ("json", stream => JsonDeadlines.Write(overview, stream)),
            ("ics", stream => CalendarDeadlines.Write(overview, settings.Reminders, clock.GetUtcNow(), stream)),
            ("html", stream => HtmlDeadlines.Write(overview, ParisTime.Now(clock), stream)));

    /// <exception cref="UserErrorException">It is no distance.</exception>
    internal static int? Horizon(string? written) => written is null ? null : DeadlineReader.Months(written) is { } months and > 0 ? months
        : throw new UserErrorException("PLN1770", $"« {written} » n'est pas une durée.", "Écrivez-la --horizon 3ans, ou --horizon 18mois.");

    /// <exception cref="UserErrorException">It is no day.</exception>
    internal static DateOnly? Day(string? written) => written is null ? null
        : DateOnly.TryParseExact(written.Trim(), ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear ? day
        : throw new UserErrorException("PLN1771", $"« {written} » n'est pas une date.", "Écrivez-la --date 2027-01-31.");
}
