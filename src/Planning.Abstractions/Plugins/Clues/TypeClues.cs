using System.Text.RegularExpressions;
using Planning.Abstractions.French;

namespace Planning.Abstractions.Plugins.Clues;

/// <summary>What a document type is known by, as its <c>type.json</c> has it. Patterns are read against folded text.</summary>
internal sealed record TypeClues
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The names of the plan itself.</summary>
    public required Regex Plan { get; init; }

    /// <summary>Words of the field, the plan's names among them.</summary>
    public required Regex Vocabulary { get; init; }

    /// <summary>The names of other plans whose parts are called alike.</summary>
    public required Regex Rivals { get; init; }

    /// <summary>The parts, in the order in which they are read.</summary>
    public required IReadOnlyList<PartClues> Parts { get; init; }

    /// <summary>The other plans that one of this type may stand for.</summary>
    public required IReadOnlyList<StandIn> StandsFor { get; init; }

    /// <summary>The earlier state of the law that a plan may still be written under; null when there is none.</summary>
    public EraClues? Earlier { get; init; }

    /// <summary>How far the clues of parts are believed: other plans have a diagnostic, a règlement or annexes too.</summary>
    public double Trust(DocumentLook look)
    {
        const int Enough = 5;
        var names = PlainWords.Of(string.Join(' ', look.Names));
        if (Plan.IsMatch(names))
        {
            return 1.2;
        }

        var text = string.Concat(look.Headings.Select(h => h.Folded)) + look.Text;
        var (own, rival) = (Plan.Count(text), Rivals.Count(text));
        return Rivals.IsMatch(names) ? 0.2
            : own + rival >= Enough ? Math.Min(1, 0.2 + (1.6 * own / (own + rival)))
            : Vocabulary.IsMatch(text) || Vocabulary.IsMatch(names) ? 1 : 0.5;
    }
}
