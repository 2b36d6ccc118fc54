namespace Planning.Rules.Checks.Tables;

/// <summary>Adds up some lines at one place, where their figures can be added.</summary>
internal sealed class Adder(Lines lines)
{
    /// <summary>From as many figures on, round ones are held to be rounded.</summary>
    private const int EnoughToTellRounding = 3;

    /// <summary>The sum against the total; null when it cannot be told, for want of a figure or because such figures do not add up.</summary>
    public Sum? Try(int[] addends, int total, int crossing)
    {
        var figures = new List<Term>(addends.Length);
        var isSure = !lines.Names[total].IsDoubtful;
        var hasDash = false;
        foreach (var line in addends)
        {
            var reading = lines.At(line, crossing).Reading;
            switch (reading.Kind)
            {
                case CellKind.Text: return null;
                case CellKind.Dash: hasDash = true; break;
                case CellKind.Figure: figures.Add(new Term(reading, lines.UnitOf(line, crossing))); break;
            }

            isSure &= reading.Kind != CellKind.Blank && reading.IsSure;
        }

        var printed = new Term(lines.At(total, crossing).Reading, lines.UnitOf(total, crossing));
        if (figures.Count < 2 || Scale([.. figures, printed], crossing) is not { } units)
        {
            return null;
        }

        var sum = units.Family == UnitFamily.Percent ? Shares(figures, printed) : Amounts(figures, printed, units.Factor);
        return sum is not { } found ? null : found with
        {
            IsSure = isSure && printed.Reading.IsSure,
            HasDash = hasDash,
            IsTelling = figures.Count(f => f.Reading.Value != 0) > 1,
        };
    }

    /// <summary>Shares add up only to the whole: elsewhere each has a whole of its own.</summary>
    private static Sum? Shares(List<Term> figures, Term printed)
    {
        var sum = figures.Sum(f => f.Reading.Value);
        return printed.Reading.Value is >= 99 and <= 101 && sum is > 90 and < 110 && figures.TrueForAll(f => f.Reading.Value is >= 0 and < 100)
            ? new Sum { Printed = printed.Reading.Value, Computed = sum, Tolerance = (figures.Sum(f => f.Reading.Step) + printed.Reading.Step) / 2 }
            : null;
    }

    private static Sum? Amounts(List<Term> figures, Term printed, decimal factor)
    {
        var step = RoundStep(figures);
        var rounding = figures.Sum(f => f.In(factor, step > 1 ? step : f.Reading.Step));
        var own = step > 1 && printed.Reading.Value % step == 0 ? step : printed.Reading.Step;
        var sum = new Sum { Printed = printed.Reading.Value, Computed = figures.Sum(f => f.In(factor, f.Reading.Value)), Tolerance = (rounding + own) / 2 };
        return !sum.Holds && LooksLikeMean(figures, printed, factor) ? null : sum;
    }

    /// <summary>No sum of things counted is less than the largest of them: it is a mean, or overlaps were left out.</summary>
    private static bool LooksLikeMean(List<Term> figures, Term printed, decimal factor) =>
        figures.TrueForAll(f => f.Reading.Value >= 0) && printed.Reading.Value >= figures.Min(f => f.In(factor, f.Reading.Value))
            && printed.Reading.Value <= figures.Max(f => f.In(factor, f.Reading.Value));

    /// <summary>The power of ten that all figures are rounded to: 100 for "45 600, 19 800, 12 900"; 1 when they are not.</summary>
    private static decimal RoundStep(List<Term> figures)
    {
        var step = 1m;
        while (step < 1_000_000 && figures.Count(f => f.Reading.Value != 0) >= EnoughToTellRounding && figures.TrueForAll(f => f.Reading.Value % (step * 10) == 0))
        {
            step *= 10;
        }

        return step;
    }

    /// <summary>What the figures measure, all alike, and the factor of the total's unit; null when they do not mix.</summary>
    private (UnitFamily? Family, decimal Factor)? Scale(List<Term> terms, int crossing)
    {
        var known = terms.Where(t => t.Unit is not null).Select(t => t.Unit!).Distinct().ToList();
        if (known.Exists(u => u.Family == UnitFamily.Rate) || known.Select(u => u.Family).Distinct().Count() > 1)
        {
            return null;
        }

        if (lines.Crossings[crossing].IsShare || (known.Count > 0 && known[0].Family == UnitFamily.Percent))
        {
            return (UnitFamily.Percent, 1);
        }

        var factors = known.Select(u => u.Factor).Distinct().Count();
        return factors < 2 ? (known.Count == 0 ? null : known[0].Family, 0)
            : terms.TrueForAll(t => t.Unit is not null) ? (known[0].Family, terms[^1].Unit!.Factor)
            : null;
    }

    /// <summary>A figure and what it measures.</summary>
    private readonly record struct Term(CellReading Reading, Unit? Unit)
    {
        /// <summary>An amount of this figure's unit, in another of its family; the same where the factor is 0, all being alike.</summary>
        public decimal In(decimal factor, decimal amount) => factor == 0 ? amount : amount * Unit!.Factor / factor;
    }
}
