using System.Text.RegularExpressions;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Units;

namespace Planning.Indicators.French;

/// <summary>Reads cells: "274 363 (p)", "8,7 %", "n.d.", "&lt; 5", "17 logements/ha", "12 400 (2021)".</summary>
internal sealed partial class CellReader(UnitReader units)
{
    private static readonly string[] MissingSigns =
        ["nd", "nc", "ns", "so", "s", "sans objet", "na", "n/a", "secret", "secret statistique", "non disponible", "non connu", "non renseigne", "nr", "x", "-", "–", "—", "−", "‑", "/", "…", "...", "*", "?", "?", ":", "//", "--"];

    private static readonly string[] NearWords = ["environ", "env", "pres", "quelque", "autour", "~", "≈", "approximativement"];

    /// <summary>The reading of a cell's text.</summary>
    public CellReading Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return new CellReading { Kind = CellKind.Blank };
        }

        var bare = Folding.Fold(trimmed.Replace(".", string.Empty, StringComparison.Ordinal)).Trim('(', ')', ' ');
        if (MissingSigns.Contains(bare) || bare.Length == 0)
        {
            return new CellReading { Kind = CellKind.Missing };
        }

        if (PeriodReader.Find(text, 0, text.Length) is [var only] && IsPeriodAlone(text, only))
        {
            var count = trimmed.Length == 4 ? FigureReader.At(text, only.Start, only.Start, text.Length) : null;
            return new CellReading { Kind = CellKind.Period, Period = only.Period, Figure = count ?? default, IsProvisional = Provisional().IsMatch(text) };
        }

        if (Ages().IsMatch(trimmed))
        {
            return new CellReading { Kind = CellKind.Text };
        }

        return Bound().IsMatch(trimmed) || Range().IsMatch(trimmed) ? new CellReading { Kind = CellKind.Bound } : Figure(text);
    }

    /// <summary>A text without what is said beside a number: a share, a change or the value of another year in brackets, a change after an arrow. "9 812 (- 1,2 % / 2015)", "3 940 (8,1 % du parc)", "184 (251 en 2010)", "98 410 ▲ + 0,4 %".</summary>
    public static string WithoutAsides(string text) => Asides().Replace(text, " ");

    private CellReading Figure(string text)
    {
        var word = new CellReading { Kind = CellKind.Text };
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit < 0 || !IsLead(text.AsSpan(0, digit), out var isNear) || FigureReader.At(text, digit, 0, text.Length) is not { } figure)
        {
            return word;
        }

        if (!figure.IsSigned && text.AsSpan(0, digit).IndexOfAny("-–−‑") is >= 0 and var dash)
        {
            figure = figure with { Start = dash, Value = -figure.Value, IsSigned = true };
        }

        var unit = units.At(text, figure.End, text.Length);
        var tail = WithoutAsides(text[(unit?.End ?? figure.End)..]);
        var periods = PeriodReader.Find(tail, 0, tail.Length);
        var rest = Marks().Replace(periods is [var one] ? tail.Remove(one.Start, one.End - one.Start) : tail, " ");
        return new CellReading
        {
            Kind = CellKind.Figure,
            Figure = figure,
            Unit = unit,
            Period = periods is [var single] ? single.Period : null,
            IsProvisional = Provisional().IsMatch(tail),
            IsRevised = Revised().IsMatch(tail),
            IsNear = isNear,
            Rest = rest.Trim(' ', '(', ')', '*', ',', '.', ';', '\n', '\u00A0', '¹', '²', '³'),
        };
    }

    /// <summary>What may stand before a number that is the whole cell: a sign, "environ".</summary>
    private static bool IsLead(ReadOnlySpan<char> lead, out bool isNear)
    {
        var words = Folding.Fold(lead.Trim().TrimEnd("+-–−‑").Trim().ToString()).Replace(".", string.Empty, StringComparison.Ordinal);
        isNear = words.Length > 0 && NearWords.Any(w => words.StartsWith(w, StringComparison.Ordinal)) && words.Length < 18;
        return words.Length == 0 || isNear || words is "(";
    }

    private static bool IsPeriodAlone(string text, PeriodMention period) =>
        string.Concat(text.AsSpan(0, period.Start), text.AsSpan(period.End)) is var rest && Marks().Replace(rest, " ").Trim(' ', '(', ')', '*', '.', '\u00A0', '\n') is var left
        && (left.Length == 0 || PeriodWords().IsMatch(left));

    // In brackets: a change with its sign, a share, the value of another year. Outside: what an arrow or a plus opens.
    [GeneratedRegex("""
        \(\s* (?:soit\s+|dont\s+|contre\s+)?
          (?: [+\-–−]\s?\d[^()]* | \d[\d\s.,]*\s?(?:%|pts?\b|points?\b)[^()]* | \d[\d\s.,]*(?:[\p{L}%/²³]+\s)?en\s(?:19|20)\d\d )
        \s*\)
        | [▲▼△▽↗↘↑↓➚➘].*$
        | \s\+\s?\d[\d.,]*\s?%.*$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Asides();

    [GeneratedRegex(@"\bans\b|^(?:moins|plus|au moins|au plus)\b[^\d]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ages();

    [GeneratedRegex(@"^[<>≤≥]|^(?:moins|plus|au moins|au plus|supérieur|inférieur|jusqu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bound();

    [GeneratedRegex(@"^(?:de|entre)?\s*\d[\d\s.,]*\s?%?\s?(?:[-–—]|\bà\b|\bet\b)\s?\d[\d\s.,]*(?:\s?%|\s[^\d]*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\(\s*(?:p|prov\.?|provisoire)\s*\)|\bprovisoires?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Provisional();

    [GeneratedRegex(@"\(\s*(?:r|c|rév\.?|révisée?|corrigée?|rectifiée?)\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Revised();

    [GeneratedRegex(@"\(\s*(?:p|e|r|c|sd|prov\.?|provisoire|rév\.?|révisée?|corrigée?|rectifiée?|estimé?e?|estimation|définitif|environ|\d{1,2}|\*+|[a-d])\s*\)|\(\s*\)|\benviron$|[*¹²³⁴]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:au|en|fin|début|année|millésime|rp|insee|1er|31|janvier|décembre|période|\s|\(|\)|,|:)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PeriodWords();
}
