namespace Planning.Indicators.Verification.Claims;

/// <summary>Whether a value is what a figure claims, within the rounding that its writing implies.</summary>
internal static class Rounding
{
    /// <summary>The farthest that "environ" and "près de" may be from the value.</summary>
    private const decimal FarthestNear = 0.05m;

    /// <summary>The farthest that a number of round thousands may be from the value, where nothing says that it is near.</summary>
    private const decimal FarthestRound = 0.005m;

    /// <summary>"plus de 500" is not said of 5 000.</summary>
    private const decimal FarthestOver = 1.5m;

    /// <summary>What "autour de" always leaves room for.</summary>
    private const decimal LeastNear = 0.01m;

    /// <summary>The farthest that "un peu plus de" goes.</summary>
    private const decimal FarthestClose = 0.1m;

    /// <summary>The farthest that "un peu plus d'un quart" goes, of the part.</summary>
    private const decimal FarthestClosePart = 0.15m;

    /// <summary>The farthest that "près de" goes above a part, in points.</summary>
    private const decimal FarthestAbove = 1;

    /// <summary>The farthest that "près de" goes below a part, of it.</summary>
    private const decimal FarthestPart = 0.1m;

    /// <summary>Whether a value, without its sign, is what a figure claims.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="value">The value, in the figure's own unit.</param>
    /// <param name="times">What the figure's unit is multiplied by to be the value's.</param>
    public static bool Holds(ClaimedFigure figure, decimal value, decimal times = 1)
    {
        var claimed = figure.Value * times;
        return figure.Bound switch
        {
            Bound.Over => IsBeyond(figure, value - claimed) && value <= (figure.IsClose ? claimed + Closeness(figure, claimed, times) : claimed * FarthestOver),
            Bound.Under => IsBeyond(figure, claimed - value) && value >= (figure.IsClose ? claimed - Closeness(figure, claimed, times) : claimed / FarthestOver),
            Bound.Almost when figure.Kind == FigureKind.Part => value < claimed ? claimed - value <= Math.Max(Tolerance(figure, claimed, times), claimed * FarthestPart) : value - claimed <= FarthestAbove,
            _ => Math.Abs(value - claimed) <= Tolerance(figure, claimed, times),
        };
    }

    private static bool IsBeyond(ClaimedFigure figure, decimal difference) => figure.IsInclusive ? difference >= 0 : difference > 0;

    /// <summary>"un peu plus de 1 500" is not said of 1 800: the next round number comes first.</summary>
    private static decimal Closeness(ClaimedFigure figure, decimal claimed, decimal times) => figure.Kind switch
    {
        FigureKind.Part => claimed * FarthestClosePart,
        _ when figure.IsInWords => claimed * FarthestClose * 2,
        _ => Math.Min(claimed * FarthestClose, Granularity(figure) * times),
    };

    private static decimal Tolerance(ClaimedFigure figure, decimal claimed, decimal times)
    {
        var half = figure.Half * times;
        var isNear = figure.Bound is Bound.Near or Bound.Almost;
        return figure.Kind switch
        {
            FigureKind.Part => Math.Min(isNear ? 3.5m : 2, Neighbourhood(claimed) * (isNear ? 3 : 1)),
            FigureKind.Times when figure.IsInWords => claimed * (isNear ? 0.12m : 0.06m),
            _ when isNear => Math.Max(Math.Max(half, claimed * LeastNear), Math.Min(Granularity(figure) * times / 2, claimed * FarthestNear)),
            _ => Math.Max(half, Math.Min(Granularity(figure) * times / 2, claimed * (Granularity(figure) >= 1000 ? FarthestRound : 0))),
        };
    }

    /// <summary>Half of the way from a part to the next that is written so: "un sur douze" is neither one in eleven nor one in thirteen.</summary>
    private static decimal Neighbourhood(decimal percent) => percent * percent / 200;

    /// <summary>What the last digit that is not 0 counts: 1000 for 57 000.</summary>
    private static decimal Granularity(ClaimedFigure figure)
    {
        var unit = figure.Half * 2;
        while (figure.Value >= unit * 10 && figure.Value % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }
}
