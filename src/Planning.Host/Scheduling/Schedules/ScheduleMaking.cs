using Planning.Abstractions;
using Planning.Host.Monitoring;
using Planning.Host.Scheduling.Words;
using Planning.Host.Works;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>Makes a schedule of what a person asks for, and refuses what could never work.</summary>
internal sealed class ScheduleMaking(ReportKindSource kinds, TimeProvider clock)
{
    private const int LongestName = 100;

    /// <summary>The schedule.</summary>
    /// <param name="wanted">What is asked for; its paths absolute.</param>
    /// <param name="origin">By which way.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="isNew">Whether its folders must be there now; later, each run says which one is not.</param>
    /// <exception cref="UserErrorException">It holds a mistake.</exception>
    public Schedule Make(WantedSchedule wanted, ScheduleOrigin origin, string by, bool isNew)
    {
        if (Schedule.KeyOf(wanted.Name).Length == 0 || wanted.Name.Length > LongestName)
        {
            throw new UserErrorException("PLN1785", "Il manque le nom du programme, ou il est trop long.", "Donnez-lui un nom court, comme « Suivi annuel du PCAET ».");
        }

        var when = ScheduleText.Read(wanted.When, ParisTime.Now(clock).DateTime);
        return new Schedule
        {
            Name = wanted.Name.Trim(),
            Origin = origin,
            Said = wanted.When.Trim(),
            When = wanted.SkipHolidays && when.Shift == DayShift.None ? when with { Shift = DayShift.HolidayToNext } : when,
            Order = Order(wanted, isNew),
            By = by,
            Made = clock.GetUtcNow(),
        };
    }

    private WorkOrder Order(WantedSchedule wanted, bool isNew)
    {
        if (new[] { wanted.Report, wanted.Extract, wanted.Check }.Count(w => w is not null) != 1)
        {
            throw new UserErrorException("PLN1786", $"« {wanted.Name} » doit faire une chose, et une seule.", "Donnez un rapport et son plan (--report bilan-scot --plan DOSSIER), un dossier à extraire (--extract DOSSIER) ou un dossier à contrôler (--check DOSSIER).");
        }

        if (wanted.Report is not null != wanted.Plan is not null)
        {
            throw new UserErrorException("PLN1787", wanted.Plan is null ? $"« {wanted.Name} » ne dit pas de quel plan rédiger le rapport." : $"« {wanted.Name} » nomme un plan, mais pas le rapport à rédiger.", "Donnez les deux : --report bilan-scot --plan DOSSIER. « planning report list » montre les rapports.");
        }

        var folder = wanted.Plan ?? wanted.Extract ?? wanted.Check!;
        if (isNew && !Directory.Exists(folder))
        {
            throw new UserErrorException("PLN1788", $"Le dossier « {folder} » n'existe pas.", "Vérifiez son chemin, vu de la machine où tourne le service.");
        }

        ReportAsked.Years(wanted.Period);
        return new WorkOrder
        {
            Kind = wanted.Report is not null ? WorkKind.Report : wanted.Extract is not null ? WorkKind.Extract : WorkKind.Check,
            Paths = [folder],
            Report = wanted.Report is { } report ? ReportAsked.Kind(kinds, report, folder).Id : null,
            Period = wanted.Period,
            Territory = wanted.Territory,
            Template = wanted.Template,
            Programme = wanted.Programme,
            OnlyReviewed = wanted.OnlyReviewed,
            Delivery = wanted.Out is { } place ? new WorkDelivery(place, Schedule.KeyOf(wanted.Name)) : null,
        };
    }
}
