using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>Shares out a file that holds several parts, by the main sections whose headings open them.</summary>
internal static class PartSplitter
{
    /// <summary>
    /// One document a part, in order; null when the main sections open fewer than two. What comes before the first opened part goes
    /// with it. A carried part stays with its carrier when that one is there.
    /// </summary>
    public static IReadOnlyList<RecognisedPart>? Split(PlanningDocument document, IDocumentType type)
    {
        var holder = Holder(document.Root, type);
        var opened = holder.Sections.Select(type.PartOpenedBy).ToList();
        var present = opened.OfType<string>().ToHashSet(StringComparer.Ordinal);
        string? OwnDocument(string? id) => type.Parts.FirstOrDefault(p => p.Id == id)?.CarriedBy.FirstOrDefault(present.Contains) ?? id;
        var parts = opened.Select(OwnDocument).ToList();
        if (parts.OfType<string>().Select(id => Carrier(type, id)).Distinct().Count() < 2)
        {
            return null;
        }

        var shares = new Dictionary<string, List<Section>>(StringComparer.Ordinal);
        var order = new List<string>();
        var current = parts.OfType<string>().First();
        for (var i = 0; i < parts.Count; i++)
        {
            current = parts[i] ?? current;
            if (!shares.TryGetValue(current, out var share))
            {
                shares.Add(current, share = []);
                order.Add(current);
            }

            share.Add(holder.Sections[i]);
        }

        var notice = Notice(order.Select(id => type.Parts.First(p => p.Id == id).Name));
        return [.. order.Select((id, rank) => new RecognisedPart(type, type.Parts.First(p => p.Id == id), document with
        {
            Root = Rebuilt(document.Root, holder, shares[id], first: rank == 0),
            Notices = [.. document.Notices, notice],
        }))];
    }

    /// <summary>The section whose children are the main ones: the root, or a lone heading that is only the file's title.</summary>
    private static Section Holder(Section section, IDocumentType type)
    {
        while (section.Sections is [{ Sections.Count: > 1 } only] && type.PartOpenedBy(only) is null)
        {
            section = only;
        }

        return section;
    }

    /// <summary>The part in whose document this one is usually found: a lone report with its chapters is one part, not several.</summary>
    private static string Carrier(IDocumentType type, string id) => type.Parts.First(p => p.Id == id).CarriedBy is [var carrier, ..] ? carrier : id;

    /// <summary>The way from the root to the holder, with this share alone under it. Text above the shares is kept once, in the first.</summary>
    private static Section Rebuilt(Section section, Section holder, IReadOnlyList<Section> share, bool first) => section with
    {
        Blocks = first ? section.Blocks : [],
        Sections = ReferenceEquals(section, holder) ? share : [Rebuilt(section.Sections[0], holder, share, first)],
    };

    private static Notice Notice(IEnumerable<string> parts) => new("PLN2102",
        $"Ce fichier réunit plusieurs pièces, contrôlées chacune à part : {string.Join(", ", parts)}.",
        "Si ce n'est qu'une seule pièce, indiquez laquelle avec --part.");
}
