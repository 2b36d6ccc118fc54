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
    private readonly Role[] roles;
    private readonly Binding binding;
    private readonly Lazy<IReadOnlyList<Quantity>> all;
    private readonly List<(Quantity Quantity, decimal Factor)>?[] matches;

    public QuantitySearch(Frame frame, Where where, QuantityScope scope, Role[] roles)
    {
        (this.frame, this.roles) = (frame, roles);
        matches = new List<(Quantity, decimal)>?[frame.Sentence.Figures.Count];
        IEnumerable<Quantity> QuantitiesOf(int i) => Matches(i).Select(m => m.Quantity);
        binding = new Binding(frame, where, scope, new Ordering(frame, where, QuantitiesOf), new Likeness(frame, where, QuantitiesOf));
        all = new Lazy<IReadOnlyList<Quantity>>(() => [.. LevelQuantities.Of(scope), .. ChangeQuantities.Of(scope), .. PlaceShares.Of(scope), .. Contributions.Of(scope), .. GapQuantities.Of(scope), .. GapChanges.Of(scope), .. PaceQuantities.Of(scope), .. TargetQuantities.Of(scope), .. MarkQuantities.Of(scope)]);
    }

    /// <summary>What the figure is; null for nothing that the words allow.</summary>
    public Derivation? Of(int i) => Matches(i).Where(m => binding.Allows(i, roles[i], m.Quantity)).Select(m => Told(m.Quantity, m.Factor)).FirstOrDefault();

    /// <summary>The measures that the figure may be of.</summary>
    public IEnumerable<Measure> MeasuresOf(int i) => Matches(i).Where(m => binding.Allows(i, roles[i], m.Quantity)).Select(m => m.Quantity.Measure).Distinct();

    /// <summary>What the words say that it is, whatever its value, else what has its value where the words say otherwise; null where the facts hold neither.</summary>
    public Derivation? Instead(int i)
    {
        var known = all.Value.Where(q => q.Measure.Composition == Composition.None && Factors(i, q).Any()).ToList();
        return known.Where(q => binding.Allows(i, roles[i], q)).Concat(Matches(i).Select(m => m.Quantity).Where(q => q.Measure.Composition == Composition.None && binding.IsNamed(i, q))).Select(q => Told(q, 1)).FirstOrDefault();
    }

    private static Derivation Told(Quantity quantity, decimal factor) => new(quantity.Value, factor, quantity.Says())
    {
        IsChange = quantity.Kind == QuantityKind.Change,
        Kind = quantity.Kind,
        Measure = quantity.Measure,
        Places = quantity.Places,
        Period = quantity.Periods[^1],
        Years = quantity.Kind == QuantityKind.Change ? quantity.Periods[^1].To - quantity.Periods[0].To : quantity.Periods[^1].To - quantity.Periods[^1].From,
        Relative = quantity.Kind == QuantityKind.Change ? quantity.Relative : null,
    };

    private List<(Quantity Quantity, decimal Factor)> Matches(int i) => matches[i] ??=
        [.. all.Value.Select(q => (Quantity: q, Factor: Factors(i, q).FirstOrDefault(f => IsWritten(i, q, f)))).Where(m => m.Factor > 0)];

    private bool IsWritten(int i, Quantity quantity, decimal factor)
    {
        var (figure, value) = (frame.Sentence.Figures[i], Magnitude(i, quantity));
        return Rounding.Holds(figure, value, factor) || (quantity.Kind == QuantityKind.Pace && Math.Abs(value - figure.Value) <= figure.Value / 4);
    }

    /// <summary>What the figure's unit may be multiplied by; none where it is not counted in what the quantity is.</summary>
    private IEnumerable<decimal> Factors(int i, Quantity quantity)
    {
        var figure = frame.Sentence.Figures[i];
        if ((KindOf(i), quantity.Scale) is (FigureKind.Percent or FigureKind.Part, QuantityScale.Percent) or (FigureKind.Points, QuantityScale.Points) or (FigureKind.Times, QuantityScale.Times))
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

    /// <summary>"a cédé 0,7 point, avant d'en reprendre 0,3": without a unit, and a name after it, as the figure before.</summary>
    private FigureKind KindOf(int i)
    {
        var (figures, figure) = (frame.Sentence.Figures, frame.Sentence.Figures[i]);
        var isBare = figure is { Kind: FigureKind.Amount, Unit: null } && frame.Sentence.Tokens.FirstOrDefault(t => t.Start >= figure.End).Kind != TokenKind.Name;
        // "progresse le plus en points (+2,2)".
        if (figure is { Kind: FigureKind.Amount, Unit: null, Sign: not 0 } && frame.Sentence.Tokens.Zip(frame.Sentence.Tokens.Skip(1)).Any(t => t.First.Is("en") && t.Second.Is("points") && t.Second.End <= figure.Start))
        {
            return FigureKind.Points;
        }

        return isBare && i > 0 && figures[i - 1].Kind is FigureKind.Percent or FigureKind.Points ? figures[i - 1].Kind : figure.Kind;
    }

    /// <summary>What is below 0 is written without its sign, or with it before; what is divided is written as its inverse.</summary>
    private decimal Magnitude(int i, Quantity quantity) => Math.Abs(quantity.Scale == QuantityScale.Times && IsDivided(frame.Sentence.Figures[i]) && quantity.Value != 0 ? 1 / quantity.Value : quantity.Value);

    private bool IsDivided(ClaimedFigure figure) => frame.Sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(3).Any(t => t.Folded.StartsWith("divis", StringComparison.Ordinal))
        || frame.Sentence.Tokens.FirstOrDefault(t => t.Start >= figure.End).Is("moins", "moindre", "moindres", "inferieur", "inferieure", "inferieurs", "inferieures");
}
