using Planning.Host.Jobs;
using Planning.Host.Plugins;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Web.Checks;

/// <summary>What the planner's pages are made of.</summary>
/// <param name="Ledger">The works.</param>
/// <param name="Plugins">The types of documents.</param>
/// <param name="Programmes">The work programmes.</param>
/// <param name="Seal">What seals the password of PDFs.</param>
/// <param name="Settings">Where works are kept.</param>
internal sealed record CheckSources(WorkLedger Ledger, PluginCatalogue Plugins, ProgrammeSource Programmes, PasswordSeal Seal, PlanningSettings Settings);
