using Planning.Abstractions;
using Planning.Host.Jobs;
using Planning.Host.Plugins;

namespace Planning.Host.Web.Checks;

/// <summary>What a person can choose to say of a plan.</summary>
/// <param name="Types">The types of documents, with their names.</param>
/// <param name="Parts">The parts of the plans of these types, with their names.</param>
/// <param name="Programmes">The work programmes that are there.</param>
public sealed record PlanChoices(IReadOnlyList<(string Id, string Name)> Types, IReadOnlyList<(string Id, string Name)> Parts, IReadOnlyList<(string Id, string Name)> Programmes)
{
    /// <summary>The choices that the plugins and the templates give.</summary>
    internal static PlanChoices Of(PluginCatalogue plugins, ProgrammeSource programmes) => new(
        [.. plugins.Types.Select(t => (t.Id, t.Name))],
        [.. plugins.Types.SelectMany(t => t.Parts).DistinctBy(p => p.Id).Select(p => (p.Id, p.Name)).OrderBy(p => Folding.Fold(p.Name), StringComparer.Ordinal)],
        programmes.Titles());

    /// <summary>Refuses a work programme that is not among those proposed: a path would be read for whoever writes it.</summary>
    /// <param name="asked">The programme; null or empty for none.</param>
    /// <param name="programmes">Those that ship.</param>
    /// <exception cref="UserErrorException">It is not.</exception>
    internal static void EnsureProgramme(string? asked, ProgrammeSource programmes)
    {
        if (!string.IsNullOrWhiteSpace(asked) && !programmes.Names().Contains(asked.Trim()))
        {
            throw new UserErrorException("PLN1877", $"Le programme « {asked.Trim()} » n'est pas de ceux que le service propose.", "Choisissez-le dans la liste, ou laissez « aucun ».");
        }
    }
}
