using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>An indicator while its traits are being gathered.</summary>
internal sealed class IndicatorDraft
{
    private readonly SortedDictionary<IndicatorTrait, StatedTrait> traits = [];

    public required string Name { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>The table, the list or the heading that gives it.</summary>
    public required string Group { get; init; }

    /// <summary>The document, as a rank in the plan.</summary>
    public required int Document { get; init; }

    /// <summary>The section, as an index of the walk's.</summary>
    public required int Section { get; init; }

    /// <summary>What is said of the objective that it measures, nearest first: a cell, an intertitle, a heading; and whether that names nothing but an objective.</summary>
    public List<(string Text, bool IsObjective)> Links { get; } = [];

    /// <summary>Whether it stands under the heading or in the sheet of what it measures, and not in a table of its own.</summary>
    public bool IsOfASheet { get; init; }

    /// <summary>Whether it follows the plan's effects on the environment, which no objective needs to explain.</summary>
    public bool IsOfEffects { get; set; }

    /// <summary>The value that calls for action when it is passed; null where none is given.</summary>
    public string? Alert { get; set; }

    /// <summary>What is said of it.</summary>
    public IReadOnlyCollection<StatedTrait> Traits => traits.Values;

    public bool Has(IndicatorTrait trait) => traits.ContainsKey(trait);

    public string? TextOf(IndicatorTrait trait) => traits.GetValueOrDefault(trait)?.Text;

    /// <summary>Notes a trait; a second target follows the first.</summary>
    public void Add(IndicatorTrait trait, string text, Evidence evidence)
    {
        if (!traits.TryGetValue(trait, out var said))
        {
            traits[trait] = new StatedTrait(trait, text, evidence);
        }
        else if (trait is IndicatorTrait.Target or IndicatorTrait.Horizon && !said.Text.Contains(text, StringComparison.Ordinal))
        {
            traits[trait] = said with { Text = $"{said.Text} ; {text}" };
        }
    }

    /// <summary>Notes what another place says of the same indicator and this one does not.</summary>
    public void Complete(IndicatorDraft other)
    {
        foreach (var trait in other.Traits.Where(t => !Has(t.Trait)))
        {
            traits[trait.Trait] = trait;
        }
    }

    /// <summary>A passage as the proof of a trait.</summary>
    public static Evidence Proof(string quote, Location location, IndicatorTrait trait) => new()
    {
        Quote = quote.Replace('\n', ' '),
        Location = location,
        Shows = TraitWords.Of(trait),
    };
}
