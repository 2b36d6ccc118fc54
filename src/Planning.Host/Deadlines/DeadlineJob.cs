using Planning.Abstractions;
using Planning.Abstractions.Deadlines;
using Planning.Abstractions.Documents;
using Planning.Abstractions.French;
using Planning.Host.Dossiers;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Rules;
using Planning.Rules.Deadlines;
using Planning.Rules.Templates;

namespace Planning.Host.Deadlines;

/// <summary>Tells what the law asks of plans at a date, from what their <c>dossier.yaml</c> says.</summary>
internal sealed class DeadlineJob(DeadlineSource deadlines, RuleLibrary rules, PlanningSettings settings, TimeProvider clock)
{
    /// <summary>The deadlines of the plans. A plan that cannot be told is named and the rest go on.</summary>
    /// <exception cref="UserErrorException">No plan is given, or the deadlines of the law cannot be read.</exception>
    public DeadlineOverview Run(DeadlineRequest request)
    {
        var day = request.Day ?? ParisTime.Today(clock);
        IReadOnlyList<string> asked = request.Folders.Count > 0 ? request.Folders : settings.Plans;
        if (asked.Count == 0)
        {
            throw new UserErrorException("PLN1760", "Aucun plan n'est donné, et aucun n'est déclaré dans les réglages.", "Donnez le dossier d'un plan, ou déclarez les vôtres dans appsettings.json : Planning:Plans, une liste de dossiers.");
        }

        var (book, definitions) = (deadlines.Book(), rules.Facts());
        var reckoning = new DeadlineReckoning(book, definitions.DistinctBy(f => f.Name).ToDictionary(f => f.Name, f => f.Question));
        var unread = new List<Notice>();
        var folders = asked.SelectMany(f => Fenced(() => PlanFolders.Under(f), unread) ?? []).DistinctBy(Path.GetFullPath).ToList();
        var plans = folders.Select(f => Fenced(() => Of(f, day, book, reckoning, definitions), unread)).OfType<PlanDeadlines>().ToList();
        return Within(new DeadlineOverview(day, plans, unread), request.Months);
    }

    private PlanDeadlines Of(string folder, DateOnly day, DeadlineBook book, DeadlineReckoning reckoning, IReadOnlyList<FactDefinition> definitions)
    {
        var said = DossierDeclarationReader.Read(folder)!;
        if (said.Type?.Trim().ToLowerInvariant() is not { } type)
        {
            throw new UserErrorException("PLN1775", $"Le dossier.yaml de « {folder} » ne dit pas le type du plan.", $"Ajoutez une ligne « type: » ; les types qui ont des échéances sont : {string.Join(", ", book.Types)}.");
        }

        return new PlanDeadlines
        {
            Folder = folder,
            Name = said.Name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
            Type = type,
            Siren = said.Siren,
            Deadlines = reckoning.Of(type, said.Facts, day),
            Notices = [.. FactNotices.Of(said.Facts, definitions, deadlines.Facts), .. Notices(type, said.Facts, day, book)],
        };
    }

    private static IEnumerable<Notice> Notices(string type, FactSet facts, DateOnly day, DeadlineBook book)
    {
        if (!book.Types.Contains(type))
        {
            yield return new Notice("PLN2700", $"Aucune échéance n'est connue pour un plan de type « {type} ».",
                Nearest.To(type, book.Types) is { } nearest ? $"Vouliez-vous écrire « type: {nearest} » ?" : $"Les types qui en ont sont : {string.Join(", ", book.Types)}.");
        }

        var days = book.Rules.Where(r => r.Document.Type == type).SelectMany(r => (string[])[.. r.From, .. r.Renewed, .. r.Closed, r.Fallback]).Distinct();
        foreach (var fact in days.Where(f => facts.Day(f) > day))
        {
            yield return new Notice("PLN2701", $"{fact} vaut {FrenchDay.Of(facts.Day(fact)!.Value)}, qui n'est pas encore venu le {FrenchDay.Of(day)} : cette date n'est pas comptée.", "Donnez la date d'une décision prise, ou retirez-la.");
        }
    }

    /// <summary>Leaves out what lies further than the horizon.</summary>
    private static DeadlineOverview Within(DeadlineOverview overview, int? months)
    {
        if (months is null)
        {
            return overview;
        }

        var last = overview.Day.AddMonths(months.Value);
        var kept = overview.Plans.Select(p => p with { Deadlines = [.. p.Deadlines.Where(d => d.State != DeadlineState.Upcoming || d.Due <= last)] }).ToList();
        return overview with { Plans = kept, Beyond = overview.In(DeadlineState.Upcoming).Count(d => d.Deadline.Due > last) };
    }

    private static T? Fenced<T>(Func<T> read, List<Notice> unread)
        where T : class
    {
        try
        {
            return read();
        }
        catch (UserErrorException e)
        {
            unread.Add(new Notice(e.Code, e.Message, e.Remedy));
            return null;
        }
    }
}
