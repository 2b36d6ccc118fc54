using Planning.Abstractions.Findings;

namespace Planning.Rules.Figures;

/// <summary>A figure of a document with what is needed to compare it.</summary>
/// <param name="Quantity">The rank of its quantity in the templates.</param>
/// <param name="Amount">How it is given, in the quantity's unit.</param>
/// <param name="Stated">What is told of it.</param>
/// <param name="IsBounded">Whether it says enough of time to be compared.</param>
internal sealed record ReadFigure(int Quantity, Amount Amount, StatedFigure Stated, bool IsBounded);
