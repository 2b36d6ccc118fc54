namespace Planning.Abstractions.Monitoring;

/// <summary>Holds what a text claims against facts: the same for what people wrote and for what a model drafted.</summary>
public interface IStatementGuard
{
    /// <summary>The sentences of a text, in order, each with its verdict. What cannot be understood is never called supported.</summary>
    /// <param name="text">One paragraph.</param>
    IReadOnlyList<Statement> Judge(string text);
}
