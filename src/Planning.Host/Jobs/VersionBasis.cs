using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;

namespace Planning.Host.Jobs;

/// <summary>Tells whether two versions were judged by the same law and the same facts.</summary>
internal static class VersionBasis
{
    /// <summary>What is not the same; null when all is.</summary>
    public static BasisChange? Change(CheckedVersion old, CheckedVersion @new)
    {
        var (before, after) = (old.Sets[0].Facts, @new.Sets[0].Facts);
        var facts = before.Names.Union(after.Names).Where(name => before.Text(name) != after.Text(name)).Order(StringComparer.Ordinal).ToList();
        var (was, now) = (LawOf(old), LawOf(@new));
        return facts.Count == 0 && was.Day == now.Day ? null : new BasisChange(was, now, facts);
    }

    private static LawState LawOf(CheckedVersion version) =>
        version.Result.Dossiers is [var dossier, ..] ? dossier.Law : version.Result.Reports[0].Law;
}
