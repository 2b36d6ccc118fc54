using Microsoft.Extensions.Logging;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>Turns one sub-folder into an entry: the fence of loading. Nothing that a plugin does stops the others.</summary>
internal sealed partial class PluginFolder(string folder, PluginPolicy policy, ILogger log)
{
    /// <summary>The plugin loaded, or refused with its reason. Never throws.</summary>
    /// <param name="before">The entries of the folders that come first; an id belongs to the first that loads.</param>
    /// <param name="old">What the folder brought the last time; null the first. It stays in use where its files did not change, or no longer make a plugin.</param>
    public PluginEntry Load(IReadOnlyCollection<PluginEntry> before, PluginEntry? old = null)
    {
        var stamp = policy.IsReplaceable ? FolderStamp.Of(folder) : string.Empty;
        var inUse = old is { IsInUse: true } && policy.Against(old.Id) is null && IsFree(before, old) ? old : null;
        if (inUse is not null && inUse.Stamp == stamp)
        {
            return inUse;
        }

        var fresh = Judge(before) with { Stamp = stamp };
        return fresh.State == PluginState.Refused && inUse is not null
            ? inUse with { State = PluginState.Kept, Cause = fresh.Cause, Remedy = fresh.Remedy, Stamp = stamp } : fresh;
    }

    private PluginEntry Judge(IReadOnlyCollection<PluginEntry> before)
    {
        PluginManifest? manifest = null;
        try
        {
            manifest = PluginManifestReader.Read(folder);
            if (policy.Against(manifest.Id) is var (cause, remedy))
            {
                return Entry(manifest, PluginState.Disabled) with { Cause = cause, Remedy = remedy };
            }

            RequireNew(before, e => [e.Id], manifest.Id, "l'identifiant");
            var library = PluginAssembly.Load(folder, manifest, policy.IsReplaceable);
            var (types, checks) = PluginServices.In(library.Main);
            return Loaded(manifest, types, checks, before) with { Library = library };
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

    /// <summary>Whether nothing that a plugin brings was brought by an earlier folder.</summary>
    private static bool IsFree(IReadOnlyCollection<PluginEntry> before, PluginEntry own) => !before.Any(e => e.IsInUse && (e.Id == own.Id
        || e.Types.Select(t => t.Id).Intersect(own.Types.Select(t => t.Id), StringComparer.OrdinalIgnoreCase).Any()
        || e.Checks.Select(c => c.Rule.Id).Intersect(own.Checks.Select(c => c.Rule.Id), StringComparer.OrdinalIgnoreCase).Any()));

    private void RequireNew(IEnumerable<PluginEntry> before, Func<PluginEntry, IEnumerable<string>> ids, string id, string what)
    {
        var first = before.FirstOrDefault(e => e.IsInUse && ids(e).Contains(id, StringComparer.OrdinalIgnoreCase));
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
