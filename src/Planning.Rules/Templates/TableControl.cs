namespace Planning.Rules.Templates;

/// <summary>What a rule checks of the tables of figures of a document.</summary>
public enum TableControl
{
    /// <summary>That a column does not mix units.</summary>
    Units,

    /// <summary>That a total is the sum of its lines.</summary>
    Totals,
}
