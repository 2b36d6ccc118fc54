using System.Runtime.InteropServices;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions.Alignment;

/// <summary>Which files of one version hold the text of which of the other, by the text that they share.</summary>
internal sealed class FileLinks
{
    /// <summary>A file whose text is found for less than one part of so many in another is not held by it.</summary>
    private const int LeastShare = 10;

    private readonly ILookup<int, int> sources;
    private readonly HashSet<(int Old, int New)> links;

    private FileLinks(HashSet<(int Old, int New)> links) => (this.links, sources) = (links, links.ToLookup(l => l.New, l => l.Old));

    /// <summary>The pairs of files, by their ranks.</summary>
    public IReadOnlyCollection<(int Old, int New)> All => links;

    /// <summary>
    /// Links each file to the one of the other version with which it shares the most: a file that was cut in two has two, two that became one
    /// share it. A name in common weighs as little as can be: it settles what the text leaves open. A few lines in common make no link: plans repeat themselves.
    /// </summary>
    public static FileLinks Of(Matching matching)
    {
        var named = NamesOf(matching.Old).Join(NamesOf(matching.New), o => o.Key, n => n.Key, (o, n) => (Old: o.Value, New: n.Value), StringComparer.OrdinalIgnoreCase).ToHashSet();
        var shared = named.ToDictionary(pair => pair, _ => 1L);
        for (var j = 0; j < matching.New.Length; j++)
        {
            if (matching.OldOf[j] >= 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, (matching.Old[matching.OldOf[j]].File, matching.New[j].File), out _) += matching.New[j].Weight;
            }
        }

        var (old, @new) = (WeightsOf(matching.Old), WeightsOf(matching.New));
        return new FileLinks([.. shared.GroupBy(s => s.Key.Old).Select(g => (Weight: old[g.Key], Best: g.MaxBy(s => s.Value)))
            .Concat(shared.GroupBy(s => s.Key.New).Select(g => (Weight: @new[g.Key], Best: g.MaxBy(s => s.Value))))
            .Where(l => named.Contains(l.Best.Key) || l.Best.Value * LeastShare >= l.Weight).Select(l => l.Best.Key)]);
    }

    /// <summary>How much text each file is.</summary>
    private static Dictionary<int, long> WeightsOf(Piece[] pieces) => pieces.GroupBy(p => p.File).ToDictionary(g => g.Key, g => g.Sum(p => (long)p.Weight));

    /// <summary>The files by their names, less those that have one in common.</summary>
    private static Dictionary<string, int> NamesOf(Piece[] pieces) => pieces.DistinctBy(p => p.File).GroupBy(p => Path.GetFileName(p.Passage.File), StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().File, StringComparer.OrdinalIgnoreCase);

    /// <summary>The old files whose text a new one holds.</summary>
    public IReadOnlyList<int> SourcesOf(int @new) => [.. sources[@new]];

    /// <summary>Whether a new file stands for an old one.</summary>
    public bool Links(int old, int @new) => links.Contains((old, @new));
}
