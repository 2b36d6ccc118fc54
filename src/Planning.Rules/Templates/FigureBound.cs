namespace Planning.Rules.Templates;

/// <summary>What a figure must say of time before it may be compared with another.</summary>
public enum FigureBound
{
    /// <summary>Nothing: a density, a share.</summary>
    Free,

    /// <summary>One year: a population.</summary>
    Year,

    /// <summary>A first and a last year: land consumed.</summary>
    Period,

    /// <summary>A year or a period: dwellings to be built.</summary>
    Term,
}
