namespace Planning.Abstractions.Documents;

/// <summary>A heading with what stands under it. The document itself is a section of level 0 without a title.</summary>
public sealed record Section
{
    /// <summary>The heading's text, without its number. Empty for the document's root.</summary>
    public required string Title { get; init; }

    /// <summary>The heading's number as a reader sees it ("2.1.3"); empty when there is none.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>1 for a main heading, growing inwards; 0 for the root.</summary>
    public required int Level { get; init; }

    /// <summary>Where the heading stands. Its path ends with the heading itself.</summary>
    public required Location Location { get; init; }

    /// <summary>What stands between this heading and the next, whatever that one's level.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The sections of a deeper level, in order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The heading as a reader sees it: number, then title.</summary>
    public string Heading => Number.Length == 0 ? Title : $"{Number} {Title}";

    /// <summary>This section and all those inside it, in reading order.</summary>
    public IEnumerable<Section> SelfAndDescendants()
    {
        var pending = new Stack<Section>([this]);
        while (pending.TryPop(out var section))
        {
            yield return section;
            for (var i = section.Sections.Count - 1; i >= 0; i--)
            {
                pending.Push(section.Sections[i]);
            }
        }
    }
}
