namespace Planning.Abstractions.Deadlines;

/// <summary>What comes of a deadline of the law, the gravest first.</summary>
public enum ConsequenceKind
{
    /// <summary>The plan lapses.</summary>
    Lapse,

    /// <summary>The plan may be unlawful for that alone.</summary>
    Unlawfulness,

    /// <summary>Building where the plan opens land to it is no longer allowed.</summary>
    Freeze,

    /// <summary>The State acts in the body's stead.</summary>
    StateActs,

    /// <summary>The communes pay.</summary>
    Payment,

    /// <summary>What a light procedure would have done asks for a revision.</summary>
    Revision,

    /// <summary>The body has to deliberate; nothing more is said.</summary>
    Deliberation,

    /// <summary>The plan has to be updated or made compatible; nothing more is said.</summary>
    Update,

    /// <summary>A document has to be sent or made public; nothing more is said.</summary>
    Publication,
}
