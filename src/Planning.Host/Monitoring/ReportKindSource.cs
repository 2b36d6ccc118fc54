using Planning.Abstractions;
using Planning.Host.Settings;
using Planning.Reporting.Monitoring.Kinds;
using Planning.Rules.Templates;

namespace Planning.Host.Monitoring;

/// <summary>Finds the kinds of reports: those that ship, and those that an agency adds beside them.</summary>
internal sealed class ReportKindSource(PlanningSettings settings)
{
    private const string Folder = "rapports";

    /// <summary>The ids of all kinds, in order.</summary>
    public IReadOnlyList<string> Names => Directory.Exists(Place) ? [.. Directory.EnumerateFiles(Place, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)] : [];

    private string Place => Path.Combine(settings.Templates, Folder);

    /// <summary>All kinds, in the order of their ids.</summary>
    /// <exception cref="UserErrorException">One cannot be read, or holds mistakes.</exception>
    public IReadOnlyList<ReportKind> All() => [.. Names.Select(Read)];

    /// <summary>One kind.</summary>
    /// <exception cref="UserErrorException">There is none of this name, or it holds mistakes.</exception>
    public ReportKind Open(string name) => Names.Contains(name) ? Read(name) : throw new UserErrorException("PLN1728", $"Le rapport « {name} » n'existe pas.",
        Nearest.To(name, [.. Names]) is { } nearest ? $"Vouliez-vous écrire « {nearest} » ? « planning report list » les montre tous." : $"Rapports possibles : {string.Join(", ", Names)}.");

    /// <summary>What a kind calls itself; its id where it is gone, or holds mistakes: these are told to who asks for the report.</summary>
    public string TitleOf(string name)
    {
        try
        {
            return Open(name).Title;
        }
        catch (UserErrorException)
        {
            return name;
        }
    }

    /// <summary>The file of a kind.</summary>
    public string FileOf(string name) => Path.Combine(Place, $"{name}.yaml");

    private ReportKind Read(string name)
    {
        var file = FileOf(name);
        var kind = ReportKindReader.Read(file);
        return kind.Id == name ? kind : throw new UserErrorException("PLN1729", $"Dans « {file} », l'identifiant « {kind.Id} » n'est pas le nom du fichier.", $"Écrivez « id: {name} », ou renommez le fichier en {kind.Id}.yaml.");
    }
}
