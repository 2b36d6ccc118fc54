using Planning.Host.Mailing;
using Planning.Host.Monitoring;
using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>The schedules as a command finds them, whether the service runs or not.</summary>
internal sealed class ScheduleDesk
{
    /// <summary>Opens them as the service left them: what the settings declare is the service's to bring in, for a person's settings are not always its own.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The database cannot be used.</exception>
    public ScheduleDesk(PlanningSettings settings, ReportKindSource kinds, TimeProvider clock)
    {
        var database = StoreDatabase.Of(WorkServices.LocationOf(settings), clock);
        Ledger = new WorkLedger(database, clock);
        Ledger.Prepare();
        Book = new ScheduleBook(database, clock);
        Mails = new MailBox(database, settings, clock);
        Making = new ScheduleMaking(kinds, clock);
    }

    /// <summary>The schedules as the service holds them.</summary>
    public ScheduleDesk(ScheduleBook book, WorkLedger ledger, MailBox mails, ScheduleMaking making) => (Book, Ledger, Mails, Making) = (book, ledger, mails, making);

    /// <summary>The schedules.</summary>
    public ScheduleBook Book { get; }

    /// <summary>The works that they make.</summary>
    public WorkLedger Ledger { get; }

    /// <summary>The mails that wait.</summary>
    public MailBox Mails { get; }

    /// <summary>Makes new ones.</summary>
    public ScheduleMaking Making { get; }
}
