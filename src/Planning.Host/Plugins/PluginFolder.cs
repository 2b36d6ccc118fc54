using Microsoft.Extensions.Logging;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>Turns one sub-folder into an entry: the fence of loading. Nothing that a plugin does stops the others.</summary>
internal sealed partial class PluginFolder(string folder, ILogger log)
{
    /// <summary>The plugin loaded, or refused with its reason. Never throws.</summary>
    /// <param name="before">The entries of the folders that come first; an id belongs to the first that loads.</param>
    public PluginEntry Load(IReadOnlyCollection<PluginEntry> before)
    {
        PluginManifest? manifest = null;
        try
        {
            manifest = PluginManifestReader.Read(folder);
            RequireNew(before, e => [e.Id], manifest.Id, "l'identifiant");
            var (types, checks) = PluginServices.In(PluginAssembly.Load(folder, manifest));
            return Loaded(manifest, types, checks, before);
        }
        catch (PluginRefusedException e)
        {
            LogRefused(log, folder, e);
            return Refused(manifest, e.Message, e.Remedy);
        }
        catch (Exception e)
        {
            LogRefused(log, folder, e);
            return Refused(manifest, $"Elle s'arrête sur une erreur à son démarrage : {PluginFault.Describe(e)}.",
                "Transmettez ce message à la personne qui la fournit, ou retirez-la.");
        }
    }

    private PluginEntry Loaded(PluginManifest manifest, IReadOnlyList<IDocumentType> types, IReadOnlyList<ICheck> checks, IReadOnlyCollection<PluginEntry> before)
    {
        var own = Entry(manifest, PluginState.Loaded);
        foreach (var type in types.Select(t => new FencedDocumentType(manifest.Id, t)))
        {
            RequireNew([.. before, own], e => e.Types.Select(t => t.Id), type.Id, "le type de document");
            own = own with { Types = [.. own.Types, type] };
        }

        foreach (var check in checks.Select(c => new FencedCheck(manifest.Id, c)))
        {
            RequireNew([.. before, own], e => e.Checks.Select(c => c.Rule.Id), check.Rule.Id, "la règle");
            own = own with { Checks = [.. own.Checks, check] };
        }

        return own with
        {
            Types = [.. own.Types.OrderBy(t => t.Id, StringComparer.Ordinal)],
            Checks = [.. own.Checks.OrderBy(c => c.Rule.Id, StringComparer.Ordinal)],
        };
    }

    private void RequireNew(IEnumerable<PluginEntry> before, Func<PluginEntry, IEnumerable<string>> ids, string id, string what)
    {
        var first = before.FirstOrDefault(e => e.State == PluginState.Loaded && ids(e).Contains(id, StringComparer.OrdinalIgnoreCase));
        if (first is not null)
        {
            throw new PluginRefusedException($"{char.ToUpperInvariant(what[0])}{what[1..]} « {id} » est déjà celui de l'extension du dossier « {Path.GetFileName(first.Folder)} ».",
                $"Gardez « {Path.GetFileName(first.Folder)} » ou « {Path.GetFileName(folder)} », et retirez l'autre.");
        }
    }

    private PluginEntry Refused(PluginManifest? manifest, string cause, string remedy) =>
        Entry(manifest, PluginState.Refused) with { Cause = cause, Remedy = remedy };

    private PluginEntry Entry(PluginManifest? manifest, PluginState state) => new()
    {
        Id = manifest?.Id ?? Path.GetFileName(folder),
        Name = manifest?.Name ?? Path.GetFileName(folder),
        Version = manifest?.Version ?? string.Empty,
        Folder = folder,
        State = state,
    };

    [LoggerMessage(Level = LogLevel.Debug, Message = "The plugin in {Folder} is refused")]
    private static partial void LogRefused(ILogger log, string folder, Exception exception);
}
