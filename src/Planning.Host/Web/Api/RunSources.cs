using Planning.Host.Mailing;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Web.Api;

/// <summary>What the history of schedules is told from.</summary>
/// <param name="Book">The schedules.</param>
/// <param name="Ledger">The works that they made.</param>
/// <param name="Mails">The mails that wait.</param>
/// <param name="Settings">Where works are kept.</param>
internal sealed record RunSources(ScheduleBook Book, WorkLedger Ledger, MailBox Mails, PlanningSettings Settings);
