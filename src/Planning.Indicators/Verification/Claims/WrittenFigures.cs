using Planning.Abstractions.French;
using Planning.Indicators.French;
using Planning.Indicators.Naming;
using Planning.Indicators.Units;

namespace Planning.Indicators.Verification.Claims;

/// <summary>Finds the figures that digits write, with their units.</summary>
internal sealed class WrittenFigures(UnitReader units)
{
    /// <summary>The figures, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="words">The words there.</param>
    /// <param name="names">The names of measures, whose words are no units.</param>
    /// <param name="isOther">Whether a position is part of a period, a place or a name.</param>
    public IEnumerable<ClaimedFigure> Find(string text, (int Start, int End) span, IReadOnlyList<Word> words, IReadOnlyList<MeasureMention> names, Func<int, bool> isOther)
    {
        var last = span.Start;
        foreach (var number in FigureReader.Find(text, span.Start, span.End))
        {
            if (number.Start < last || isOther(number.End - 1))
            {
                continue;
            }

            var figure = Of(text, span.End, number, words, names);
            last = figure.End;
            yield return figure;
        }
    }

    private ClaimedFigure Of(string text, int end, WrittenNumber number, IReadOnlyList<Word> words, IReadOnlyList<MeasureMention> names)
    {
        var unit = Trimmed(text, units.At(text, number.End, end));
        var name = names.FirstOrDefault(n => n.Start >= number.End && text.AsSpan(number.End, n.Start - number.End).Trim().Length <= 2 && (unit is not { } u || n.Start < u.End));
        // "115 emplois pour 100 actifs" is one unit, and no number of jobs.
        if (unit is { Key: not null } ratio && text[ratio.Start..ratio.End] is var whole && (whole.Contains('/', StringComparison.Ordinal) || whole.Contains(" pour ", StringComparison.Ordinal)))
        {
            name = null;
        }

        // "sur les 6 années de 2019 à 2024": a length of time, though no indicator is counted in it.
        if (unit is null && name is null && words.FirstOrDefault(w => w.Start > number.End) is { Folded: "annee" or "annees" } years && years.Start - number.End == 1)
        {
            unit = new UnitMention(null, 1, false, null, years.Start, years.End);
        }

        var kind = unit is { } written && name is null ? KindOf(Folding.Fold(text[written.Start..written.End])) : FigureKind.Amount;
        var isDivided = unit is { Key: null } && kind == FigureKind.Amount && name is null;
        var (isYearly, after) = name is null && unit is { } found ? (found.IsYearly, found.End) : (unit?.IsYearly ?? false, number.End);
        return new ClaimedFigure
        {
            Start = number.Start,
            End = name is null ? after : unit is { Times: not 1 } multiple ? MultipleEnd(text, multiple) : number.End,
            Value = Math.Abs(number.Value),
            Half = HalfOf(text.AsSpan(number.Start, number.End - number.Start)),
            Kind = kind,
            Unit = kind != FigureKind.Amount || (unit is { Key: null } && !isDivided) ? null : unit,
            Sign = number.IsSigned && !IsBullet(text, number.Start) ? Math.Sign(number.Value) : 0,
            IsYearly = isYearly || (kind is FigureKind.Percent or FigureKind.Points && unit is { } rate && text[rate.Start..rate.End].EndsWith("an", StringComparison.OrdinalIgnoreCase)),
            IsClose = FigureBounds.IsClose(words, number.Start),
            IsInclusive = FigureBounds.IsInclusive(words, number.Start),
            Bound = FigureBounds.Of(words, number.Start) is not Bound.Exact and var bound ? bound : FigureBounds.After(words, Math.Max(number.End, after)),
        };
    }

    /// <summary>The unit without the "de" after it ("1,8 point de moins"), and "ha par an" as hectares, by year.</summary>
    private static UnitMention? Trimmed(string text, UnitMention? unit)
    {
        if (unit is not { } found)
        {
            return null;
        }

        var written = text[found.Start..found.End];
        // "40 l'an" is no litres.
        if (written.StartsWith("l'", StringComparison.Ordinal) || written.StartsWith("l’", StringComparison.Ordinal))
        {
            return null;
        }

        var trimmed = written.EndsWith(" de", StringComparison.Ordinal) ? written[..^3] : written.EndsWith(" d'", StringComparison.Ordinal) || written.EndsWith(" d’", StringComparison.Ordinal) ? written[..^3] : written;
        found = found with { End = found.Start + trimmed.TrimEnd().Length };
        return found.Key is { } key && key.EndsWith("/an", StringComparison.Ordinal) && key.Length > 3 && key[0] is not ('€' or '%') ? found with { Key = key[..^3], IsYearly = true, Whole = null } : found;
    }

    /// <summary>A dash that opens a line is that of a list.</summary>
    private static bool IsBullet(string text, int sign) => sign + 1 < text.Length && char.IsWhiteSpace(text[sign + 1]) && text[sign] != '+' && string.IsNullOrWhiteSpace(text[(text.LastIndexOf('\n', Math.Max(0, sign - 1)) is var line and >= 0 ? line : 0)..sign]);

    private static FigureKind KindOf(string unit) => unit switch
    {
        "%" or "% par an" or "%/an" or "pour cent" => FigureKind.Percent,
        "point" or "points" or "pt" or "pts" or "points de pourcentage" or "point de pourcentage" => FigureKind.Points,
        "fois" => FigureKind.Times,
        "an" or "ans" or "annee" or "annees" => FigureKind.Years,
        _ when unit.StartsWith('%') => FigureKind.Percent,
        _ when unit.StartsWith("point", StringComparison.Ordinal) || unit.StartsWith("pt", StringComparison.Ordinal) => FigureKind.Points,
        _ => FigureKind.Amount,
    };

    /// <summary>Where "million" ends, before the "de" of what is counted.</summary>
    private static int MultipleEnd(string text, UnitMention unit)
    {
        var end = unit.Start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private static decimal HalfOf(ReadOnlySpan<char> written)
    {
        written = written.TrimStart("+-–−‑ \u00A0\u202F");
        var point = FigureReader.DecimalSign(written);
        var half = 0.5m;
        for (var i = point < 0 ? written.Length : point + 1; i < written.Length; i++)
        {
            half /= 10;
        }

        return half;
    }
}
