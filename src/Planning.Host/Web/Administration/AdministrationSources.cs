using Planning.Host.Inbox;
using Planning.Host.Mailing;
using Planning.Host.Monitoring;
using Planning.Host.Plugins;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Web.Administration;

/// <summary>What the page of who runs the service is made of.</summary>
/// <param name="Ledger">The works and the deeds.</param>
/// <param name="Plugins">The plugins.</param>
/// <param name="Inbox">The watched folders.</param>
/// <param name="Book">The schedules.</param>
/// <param name="Kinds">The kinds of reports that schedules ask for.</param>
/// <param name="Mails">The mails that wait.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Clock">What moment it is.</param>
internal sealed record AdministrationSources(WorkLedger Ledger, PluginCatalogue Plugins, InboxState Inbox, ScheduleBook Book, ReportKindSource Kinds, MailBox Mails, PlanningSettings Settings, TimeProvider Clock);
