using Planning.Abstractions.Versions;
using Planning.Rules.Versions.Alignment;

namespace Planning.Rules.Versions;

/// <summary>Tells which files stand for which: by their text, and by their part where the text is all new.</summary>
internal sealed class FileChanges
{
    private readonly List<(List<string> Old, List<string> New)> groups = [];

    public FileChanges(IReadOnlyList<string> old, IReadOnlyList<string> @new, FileLinks links, PlanVersion before, PlanVersion after)
    {
        foreach (var (o, n) in links.All)
        {
            Join(old[o], @new[n]);
        }

        var (oldParts, newParts) = (PartsOf(before, old, g => g.Old), PartsOf(after, @new, g => g.New));
        foreach (var (part, file) in oldParts)
        {
            if (newParts.TryGetValue(part, out var twin))
            {
                Join(file, twin);
            }
        }

        All = [.. groups.Select(g => new FileChange(g.Old, g.New)),
            .. old.Where(f => !groups.Exists(g => g.Old.Contains(f))).Select(f => new FileChange([f], [])),
            .. @new.Where(f => !groups.Exists(g => g.New.Contains(f))).Select(f => new FileChange([], [f]))];
    }

    /// <summary>The files, each once.</summary>
    public IReadOnlyList<FileChange> All { get; }

    /// <summary>Whether a new file stands for an old one.</summary>
    public bool Stands(string old, string @new) => groups.Exists(g => g.Old.Contains(old) && g.New.Contains(@new));

    /// <summary>The parts that one file alone is, among the files that no text has linked.</summary>
    private Dictionary<string, string> PartsOf(PlanVersion version, IReadOnlyList<string> files, Func<(List<string> Old, List<string> New), List<string>> side) =>
        version.Documents.Select(d => (d.Part, d.Document.File)).Where(d => files.Contains(d.File) && !groups.Exists(g => side(g).Contains(d.File)))
            .Distinct().GroupBy(d => d.Part).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().File, StringComparer.Ordinal);

    private void Join(string old, string @new)
    {
        var (a, b) = (groups.FindIndex(g => g.Old.Contains(old)), groups.FindIndex(g => g.New.Contains(@new)));
        if (a < 0 && b < 0)
        {
            groups.Add(([old], [@new]));
        }
        else if (a < 0)
        {
            groups[b].Old.Add(old);
        }
        else if (b < 0)
        {
            groups[a].New.Add(@new);
        }
        else if (a != b)
        {
            groups[a].Old.AddRange(groups[b].Old);
            groups[a].New.AddRange(groups[b].New);
            groups.RemoveAt(b);
        }
    }
}
