namespace Planning.Rules.Evaluability.Indicators;

/// <summary>What the head of a column, or the label of a fiche's row, announces. One head may announce two things: "Source et fréquence".</summary>
[Flags]
internal enum HeadMeaning
{
    None = 0,
    Indicator = 1 << 0,
    Unit = 1 << 1,
    Baseline = 1 << 2,
    Target = 1 << 3,
    Horizon = 1 << 4,
    Source = 1 << 5,
    Frequency = 1 << 6,
    Owner = 1 << 7,
    Objective = 1 << 8,
    Theme = 1 << 9,

    /// <summary>A value that must not be passed: the contrary of a target.</summary>
    Alert = 1 << 10,

    /// <summary>The heads by which an indicator is followed, and not merely observed.</summary>
    Following = Target | Alert | Frequency | Owner | Objective,

    /// <summary>The heads that tell a trait of one indicator.</summary>
    Traits = Unit | Baseline | Target | Horizon | Source | Frequency,
}
