namespace Planning.Rules.Evaluability.Objectives;

/// <summary>How wide an objective is, by the word that labels it.</summary>
internal enum ObjectiveLevel
{
    /// <summary>An axis, an ambition, a challenge.</summary>
    Axis,

    /// <summary>An orientation, or a heading right under an axis.</summary>
    Orientation,

    /// <summary>An objective.</summary>
    Objective,

    /// <summary>An action.</summary>
    Action,
}
