using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>An indicator while its traits are being gathered.</summary>
internal sealed class IndicatorDraft
{
    private readonly StatedTrait?[] traits = new StatedTrait?[IndicatorTraitNames.All.Count];

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

    /// <summary>What is said of it, in the order in which traits are told.</summary>
    public IEnumerable<StatedTrait> Traits => traits.OfType<StatedTrait>();

    public bool Has(IndicatorTrait trait) => traits[(int)trait] is not null;

    public string? TextOf(IndicatorTrait trait) => traits[(int)trait]?.Text;

    /// <summary>Notes a trait; a second target follows the first.</summary>
    public void Add(IndicatorTrait trait, string text, Evidence evidence)
    {
        if (traits[(int)trait] is not { } said)
        {
            traits[(int)trait] = new StatedTrait(trait, text, evidence);
        }
        else if (trait is IndicatorTrait.Target or IndicatorTrait.Horizon && !said.Text.Contains(text, StringComparison.Ordinal))
        {
            traits[(int)trait] = said with { Text = $"{said.Text} ; {text}" };
        }
    }

    /// <summary>Notes what another place says of the same indicator and this one does not.</summary>
    public void Complete(IndicatorDraft other)
    {
        for (var i = 0; i < traits.Length; i++)
        {
            traits[i] ??= other.traits[i];
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
