using Planning.Abstractions;
using Planning.Host.Plugins;
using Planning.Host.Settings;
using Planning.Rules.Programmes;
using Planning.Rules.Templates;

namespace Planning.Host.Jobs;

/// <summary>The work programmes that a person may name: a file, or one that is shipped, by its file's name.</summary>
internal sealed class ProgrammeSource(PlanningSettings settings, PluginCatalogue plugins)
{
    private const string Extension = ".yaml";

    private string Folder => Path.Combine(settings.Templates, "ptp");

    private ProgrammeReader Reader => new([.. plugins.Types.Select(t => t.Id)]);

    /// <summary>The files of the programmes that are shipped, in order.</summary>
    public IReadOnlyList<string> Shipped() => !Directory.Exists(Folder) ? []
        : [.. Directory.EnumerateFiles(Folder, "*" + Extension).Where(f => Path.GetFileName(f) != ProgrammeReader.ScaleFile).Order(StringComparer.Ordinal)];

    /// <summary>The names by which those are asked for, in order.</summary>
    public IReadOnlyList<string> Names() => [.. Shipped().Select(f => Path.GetFileNameWithoutExtension(f))];

    /// <summary>The same, each with what it calls itself ("Programme de travail partenarial de l'AUCAME (aucame-2024-2026)").</summary>
    public IReadOnlyList<(string Name, string Title)> Titles() =>
        [.. Names().Select(n => (n, ProgrammeReader.TitleOf(Path.Combine(Folder, n + Extension)) is { Length: > 0 } title ? $"{title} ({n})" : n))];

    /// <summary>A programme without mistakes.</summary>
    /// <exception cref="UserErrorException">There is no such programme, or it holds mistakes.</exception>
    public ProgrammeFile Open(string named) => Reader.ReadWhole(PathOf(named));

    /// <summary>A programme with its mistakes.</summary>
    /// <exception cref="UserErrorException">There is no such programme, or it cannot be read.</exception>
    public ProgrammeFile Inspect(string named) => Reader.Read(PathOf(named));

    /// <summary>The ids of the document types that a commitment may name.</summary>
    public IReadOnlyList<string> Types() => [.. plugins.Types.Select(t => t.Id)];

    private string PathOf(string named)
    {
        if (File.Exists(named) || Directory.Exists(named) || Path.GetFileName(named) != named || Path.HasExtension(named))
        {
            return named;
        }

        var names = Names();
        return names.FirstOrDefault(n => string.Equals(n, named, StringComparison.OrdinalIgnoreCase)) is { } known ? Path.Combine(Folder, known + Extension)
            : throw new UserErrorException("PLN1520", $"Il n'y a ni fichier ni programme fourni qui s'appelle « {named} ».", Nearest.To(named, names) is { } nearest
                ? $"Vouliez-vous écrire « {nearest} » ?" : "Donnez le chemin d'un fichier .yaml ; « planning programmes list » donne les programmes fournis.");
    }
}
