using Planning.Host.Jobs;
using Planning.Host.Monitoring;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;

namespace Planning.Host.Web.Schedules;

/// <summary>What the pages of the schedules are made of.</summary>
/// <param name="Desk">The schedules and their runs.</param>
/// <param name="Kinds">The reports that can be asked for.</param>
/// <param name="Programmes">The work programmes.</param>
/// <param name="Settings">The plans, and where works are kept.</param>
/// <param name="Clock">What day it is.</param>
internal sealed record ScheduleSources(ScheduleDesk Desk, ReportKindSource Kinds, ProgrammeSource Programmes, PlanningSettings Settings, TimeProvider Clock);
