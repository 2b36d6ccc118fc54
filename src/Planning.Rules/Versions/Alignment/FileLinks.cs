using System.Runtime.InteropServices;

namespace Planning.Rules.Versions.Alignment;

/// <summary>Which files of one version hold the text of which of the other, by the text that they share.</summary>
internal sealed class FileLinks
{
    private readonly ILookup<int, int> sources;
    private readonly HashSet<(int Old, int New)> links;

    private FileLinks(HashSet<(int Old, int New)> links) => (this.links, sources) = (links, links.ToLookup(l => l.New, l => l.Old));

    /// <summary>The pairs of files, by their ranks.</summary>
    public IReadOnlyCollection<(int Old, int New)> All => links;

    /// <summary>Links each file to the one of the other version with which it shares the most: a file that was cut in two has two, two that became one share it.</summary>
    public static FileLinks Of(Matching matching)
    {
        var shared = new Dictionary<(int Old, int New), long>();
        for (var j = 0; j < matching.New.Length; j++)
        {
            if (matching.OldOf[j] >= 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, (matching.Old[matching.OldOf[j]].File, matching.New[j].File), out _) += matching.New[j].Weight;
            }
        }

        return new FileLinks([.. shared.GroupBy(s => s.Key.Old).Concat(shared.GroupBy(s => s.Key.New)).Select(g => g.MaxBy(s => s.Value).Key)]);
    }

    /// <summary>The old files whose text a new one holds.</summary>
    public IReadOnlyList<int> SourcesOf(int @new) => [.. sources[@new]];

    /// <summary>Whether a new file stands for an old one.</summary>
    public bool Links(int old, int @new) => links.Contains((old, @new));
}
