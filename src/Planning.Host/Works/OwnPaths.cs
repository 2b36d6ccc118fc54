using System.Text.RegularExpressions;
using Planning.Host.Settings;

namespace Planning.Host.Works;

/// <summary>Keeps where the service and its files are out of what people read who call it from elsewhere.</summary>
internal sealed class OwnPaths
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly IReadOnlyList<(Regex Below, string Folder)> folders;
    private readonly IReadOnlyList<string> declared;

    /// <param name="settings">Where the data are, and the folders that are declared.</param>
    public OwnPaths(PlanningSettings settings)
    {
        folders =
        [
            .. new[] { settings.Data, AppContext.BaseDirectory }.Select(Path.TrimEndingDirectorySeparator)
                .Select(f => (new Regex($@"{Regex.Escape(f)}(?:[\\/][\w.-]+)*[\\/]", RegexOptions.None, Patience), f)),
        ];
        declared = [.. settings.Plans.Concat(settings.Inbox.SelectMany(f => new[] { f.Folder, f.Results })).Concat(settings.Schedules.SelectMany(s => new[] { s.Plan, s.Extract, s.Check, s.Out }))
            .OfType<string>().Select(Path.TrimEndingDirectorySeparator).Where(f => f.Length > 1).Distinct().OrderByDescending(f => f.Length)];
    }

    /// <summary>The text, each file called by its name alone.</summary>
    public string Hide(string text) => folders.Aggregate(text, (kept, f) => f.Below.Replace(kept, string.Empty).Replace(f.Folder, "dossier du service", StringComparison.Ordinal));

    /// <summary>The same for who calls from another machine: the folders that the settings declare are called by their names too.</summary>
    public string HideAll(string text) => declared.Aggregate(Hide(text), (kept, f) => kept.Replace(f, Path.GetFileName(f), StringComparison.Ordinal));

    /// <summary>How a work ended, each file called by its name alone.</summary>
    public WorkOutcome Hide(WorkOutcome outcome) => outcome with { Message = Hide(outcome.Message), Remedy = Hide(outcome.Remedy) };
}
