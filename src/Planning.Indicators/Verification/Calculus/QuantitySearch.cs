using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>
/// Finds what a figure is among all that can be worked out from what its sentence speaks of: of the value that it writes, and such that
/// the words around it allow it. What the figure's own stretch names is never set aside.
/// </summary>
internal sealed class QuantitySearch
{
    private readonly Frame frame;
    private readonly Binding binding;
    private readonly Lazy<IReadOnlyList<Quantity>> all;

    public QuantitySearch(Frame frame, Where where, When when)
    {
        var scope = new QuantityScope(frame, where, when);
        this.frame = frame;
        binding = new Binding(frame, where, scope);
        all = new Lazy<IReadOnlyList<Quantity>>(() => [.. LevelQuantities.Of(scope), .. ChangeQuantities.Of(scope), .. ShareQuantities.Of(scope), .. GapQuantities.Of(scope), .. TargetQuantities.Of(scope)]);
    }

    /// <summary>What the figure is; null for nothing that the words allow.</summary>
    public Derivation? Of(int i, Role role)
    {
        var figure = frame.Sentence.Figures[i];
        foreach (var quantity in all.Value)
        {
            if (Factors(i, quantity).FirstOrDefault(f => Rounding.Holds(figure, Magnitude(figure, quantity), f)) is > 0 and var factor && binding.Allows(i, role, quantity))
            {
                return new Derivation(quantity.Value, factor, quantity.Says())
                {
                    IsChange = quantity.Kind == QuantityKind.Change,
                    Measure = quantity.Measures.Count == 1 ? quantity.Measure : null,
                    Relative = quantity.Kind == QuantityKind.Change ? quantity.Relative : null,
                };
            }
        }

        return null;
    }

    /// <summary>What the figure's unit may be multiplied by; none where it is not counted in what the quantity is.</summary>
    private IEnumerable<decimal> Factors(int i, Quantity quantity)
    {
        var figure = frame.Sentence.Figures[i];
        if ((figure.Kind, quantity.Scale) is (FigureKind.Percent or FigureKind.Part, QuantityScale.Percent) or (FigureKind.Points, QuantityScale.Points) or (FigureKind.Times, QuantityScale.Times))
        {
            yield return 1;
        }
        else if ((figure.Kind, quantity.Scale) is (FigureKind.Amount, QuantityScale.Amount) && frame.Factor(quantity.Measure, figure.Unit) is { } factor)
        {
            yield return factor;

            // "246 kilotonnes en 2022, 52 de moins": in the unit said before.
            if (figure.Unit is null && i > 0 && frame.Sentence.Figures[i - 1] is { Kind: FigureKind.Amount, Unit: { } before } && frame.Factor(quantity.Measure, before) is { } same)
            {
                yield return same;
            }
        }
    }

    /// <summary>A change or a gap is written without its sign; what is divided is written as its inverse.</summary>
    private decimal Magnitude(ClaimedFigure figure, Quantity quantity) => quantity.Scale == QuantityScale.Times && IsDivided(figure) && quantity.Value != 0 ? 1 / quantity.Value
        : quantity.Kind is QuantityKind.Change or QuantityKind.Gap or QuantityKind.ToTarget ? Math.Abs(quantity.Value) : quantity.Value;

    private bool IsDivided(ClaimedFigure figure) => frame.Sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(3).Any(t => t.Folded.StartsWith("divis", StringComparison.Ordinal));
}
