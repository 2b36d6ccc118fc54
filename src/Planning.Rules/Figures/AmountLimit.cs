namespace Planning.Rules.Figures;

/// <summary>How a text holds to an amount.</summary>
internal enum AmountLimit
{
    None,

    /// <summary>At least.</summary>
    Least,

    /// <summary>At most.</summary>
    Most,
}
