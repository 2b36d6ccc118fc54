using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Monitoring;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Scheduling.Words;
using Planning.Host.Serving;
using Planning.Host.Settings;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning schedules</c>: what the service does at certain moments.</summary>
internal sealed class SchedulesCommand(Func<PlanningSettings> settings, Func<ReportKindSource> kinds, TimeProvider clock)
{
    private static readonly string[] Forms = ["text", "json"];
    private readonly StoreOptions store = new();

    /// <summary>The command with those under it.</summary>
    public Command Build() => new("schedules", "Programme des rapports, des extractions et des contrôles, et dit ce qu'il en est.")
    {
        Add(), List(), Named("pause", "Suspend un programme.", (desk, schedule) => Enable(desk, schedule, false)), Named("resume", "Reprend un programme suspendu ; ce qui a été manqué entre-temps n'est pas rattrapé.", (desk, schedule) => Enable(desk, schedule, true)),
        Named("run", "Fait un programme tout de suite, sans attendre son heure.", Run), Named("remove", "Retire un programme ; son historique reste.", Remove), History(),
    };

    private Command Add()
    {
        var form = new ScheduleForm();
        var command = form.Build("add", "Ajoute un programme.");
        store.AddAll(command);
        command.SetAction(parsed =>
        {
            var desk = Open(parsed);
            var schedule = desk.Making.Make(form.Read(parsed), ScheduleOrigin.Command, store.By(parsed), isNew: true);
            desk.Book.Add(schedule);
            Say($"« {schedule.Name} » est programmé : {ScheduleWords.Of(schedule.When)}.");
            Say($"Prochain passage : {Next(schedule)}, heure de Paris.{(IsServed(parsed) ? string.Empty : " Le service ne tourne pas ici : lancez « planning serve ».")}");
            return (int)ExitCode.Done;
        });
        return command;
    }

    private Command List()
    {
        var format = Format();
        var command = new Command("list", "Montre les programmes, leur prochain passage et le résultat du dernier.") { format };
        store.AddFolder(command);
        command.SetAction(parsed =>
        {
            var desk = Open(parsed);
            var lines = ScheduleLine.All(desk.Book, clock);
            AnswerOutput.Write(parsed.GetValue(format)!, null, console => new TextSchedules(console).Write(lines), ("json", stream => JsonSchedules.Write(lines, stream)));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private Command History()
    {
        var name = new Argument<string?>("NOM") { Description = "Le programme ; tous s'il n'est pas donné.", Arity = ArgumentArity.ZeroOrOne };
        var format = Format();
        var command = new Command("history", "Montre les derniers passages, ce qu'ils ont dit et donné.") { name, format };
        store.AddFolder(command);
        command.SetAction(parsed =>
        {
            var desk = Open(parsed);
            var history = ScheduleHistory.Of(desk.Book, desk.Ledger, desk.Mails, Chosen(parsed), parsed.GetValue(name) is { } asked ? desk.Book.Known(asked) : null);
            AnswerOutput.Write(parsed.GetValue(format)!, null, console => new TextSchedules(console).Write(history), ("json", stream => JsonSchedules.Write(history, stream)));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private Command Named(string verb, string description, Func<ScheduleDesk, Schedule, string> act)
    {
        var name = new Argument<string>("NOM") { Description = "Le programme ; « planning schedules list » les montre." };
        var command = new Command(verb, description) { name };
        store.AddFolder(command);
        command.SetAction(parsed =>
        {
            var desk = Open(parsed);
            Say(act(desk, desk.Book.Named(parsed.GetValue(name)!)) + (verb != "run" ? string.Empty : IsServed(parsed) ? " Le service le fait dans les secondes qui viennent." : " Le service ne tourne pas ici : ce sera fait dès qu'il est lancé, par « planning serve »."));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static string Enable(ScheduleDesk desk, Schedule schedule, bool isEnabled)
    {
        desk.Book.Enable(schedule.Key, isEnabled);
        return isEnabled ? $"« {schedule.Name} » reprend." : $"« {schedule.Name} » est suspendu.";
    }

    private static string Run(ScheduleDesk desk, Schedule schedule)
    {
        desk.Book.Ask(schedule.Key);
        return $"« {schedule.Name} » est demandé.";
    }

    private static string Remove(ScheduleDesk desk, Schedule schedule)
    {
        desk.Book.Remove(schedule);
        return $"« {schedule.Name} » est retiré.";
    }

    private string Next(Schedule schedule) => Occurrences.Next(schedule.When, clock.GetUtcNow(), ParisTime.Zone) is { } next ? ParisTime.Of(next) : "jamais";

    private ScheduleDesk Open(ParseResult parsed) => new(Chosen(parsed), kinds(), clock);

    private PlanningSettings Chosen(ParseResult parsed) => store.Folder(parsed) is { } folder ? settings() with { Data = Path.GetFullPath(folder), PostgreSql = string.Empty } : settings();

    /// <summary>Whether a service works in the folder of the data; on a shared database, one may anywhere.</summary>
    private bool IsServed(ParseResult parsed)
    {
        try
        {
            var held = ServiceLock.Take(Chosen(parsed));
            held?.Dispose();
            return held is null;
        }
        catch (UserErrorException e) when (e.Code == "PLN1811")
        {
            return true;
        }
    }

    private static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "Forme de la réponse : text ou json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(Forms);
        return format;
    }

    private static void Say(string text) => TerminalConsole.Create().WriteLine(text);
}
