using Planning.Abstractions;
using Planning.Host.Scheduling.Words;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>Brings the schedules that the settings declare into the book, with the reminders of deadlines where plans are declared.</summary>
internal sealed class DeclaredSchedules(ScheduleBook book, ScheduleMaking making, PlanningSettings settings, TimeProvider clock)
{
    /// <summary>The name of the schedule that reminds people of deadlines.</summary>
    public const string Reminders = "Rappels des échéances";

    private const string Settings = "appsettings.json";

    /// <summary>A machine that was not seen for so long does not come back: what it alone declared is removed.</summary>
    private static readonly TimeSpan Absence = TimeSpan.FromDays(7);

    private const string EachMorning = "tous les jours ouvrés à 7 h";

    /// <summary>A file of works has one service; on a shared database, each machine has settings of its own.</summary>
    private string OwnNode => settings.PostgreSql.Length == 0 ? string.Empty : Environment.MachineName;

    /// <summary>Does it. What no machine's settings declare any longer is removed; its runs stay told.</summary>
    /// <exception cref="UserErrorException">One holds a mistake, or bears the name of another.</exception>
    public void Declare() => Declare(OwnNode);

    /// <summary>Does it for a machine.</summary>
    /// <param name="node">The machine.</param>
    /// <exception cref="UserErrorException">One holds a mistake, or bears the name of another.</exception>
    public void Declare(string node)
    {
        List<Schedule> declared = [.. settings.Schedules.Select(w => making.Make(w, ScheduleOrigin.Settings, Settings, isNew: false)), .. settings.Plans.Count > 0 ? [RemindersOf()] : Array.Empty<Schedule>()];
        var kept = book.All();
        foreach (var schedule in declared)
        {
            if (declared.Count(d => d.Key == schedule.Key) > 1 || kept.Any(k => k.Key == schedule.Key && k.Origin != ScheduleOrigin.Settings))
            {
                throw new UserErrorException("PLN1789", $"Un autre programme s'appelle déjà « {schedule.Name} ».", "Changez le nom de celui que déclare appsettings.json (Planning:Schedules), ou retirez l'autre : planning schedules remove.");
            }

            book.Declare(schedule);
        }

        book.Claim([.. declared.Select(d => d.Key)], node);
        RemoveUnclaimed();
    }

    /// <summary>Says that this machine is still there, and removes what those that are gone declared.</summary>
    public void Renew()
    {
        book.Renew(OwnNode);
        RemoveUnclaimed();
    }

    private void RemoveUnclaimed()
    {
        foreach (var gone in book.Unclaimed(clock.GetUtcNow() - Absence))
        {
            book.Remove(gone);
        }
    }

    private Schedule RemindersOf() => new()
    {
        Name = Reminders,
        Origin = ScheduleOrigin.Settings,
        Said = EachMorning,
        When = ScheduleText.Read(EachMorning, ParisTime.Now(clock).DateTime),
        Order = new WorkOrder { Kind = WorkKind.Remind },
        By = Settings,
        Made = clock.GetUtcNow(),
    };
}
