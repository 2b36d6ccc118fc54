namespace Planning.Abstractions.Findings;

/// <summary>What a rule guards.</summary>
public enum Concern
{
    /// <summary>What the law asks of the document.</summary>
    Law,

    /// <summary>The law that the document cites.</summary>
    Citation,

    /// <summary>The figures that the documents of a plan give twice.</summary>
    Agreement,

    /// <summary>Whether what the plan aims at can be evaluated.</summary>
    Evaluability,

    /// <summary>What a work programme promised that plans would carry.</summary>
    Commitment,
}
