using System.Text.RegularExpressions;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction.Heads;

/// <summary>Finds the unit that a head or a caption announces: "(ha)", ", en ktCO2e", "Unité : MWh", "%".</summary>
internal sealed partial class HeadUnits(UnitReader units)
{
    /// <summary>The unit; null when none is announced, or when two are.</summary>
    public UnitMention? In(string text)
    {
        if (units.Whole(text) is { } whole && text.Length <= 40)
        {
            return whole;
        }

        var found = new List<UnitMention>();
        foreach (Match opening in Openings().Matches(text))
        {
            if (units.At(text, opening.Index + opening.Length, text.Length) is { } unit && IsClosed(text, unit.End))
            {
                found.Add(unit);
            }
        }

        if (found.Count == 0 && Last().Match(text) is { Success: true } last && units.At(text, last.Groups["unit"].Index, text.Length) is { Key: not null } end && end.End >= text.TrimEnd().Length)
        {
            return end;
        }

        return found.DistinctBy(u => (u.Key, u.Times)).ToList() is [var only] ? only : null;
    }

    private static bool IsClosed(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart(" \u00A0");
        return rest.IsEmpty || !char.IsLetterOrDigit(rest[0]) || rest.StartsWith("par ") || rest.StartsWith("en ") || rest.StartsWith("entre ") || rest.StartsWith("sur ") || rest.StartsWith("pour ");
    }

    [GeneratedRegex(@"[(\[]\s?(?:en\s)?|(?<![\p{L}])en\s|unités?\s?:\s?|[,–—]\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Openings();

    [GeneratedRegex(@"\s(?<unit>ha|km|km2|km²|m2|m²|m3|m³|%|€|€/m²|€/m2|t|kt|[kMGT]Wh?|[kM]?t(?:eq)?CO[2₂]e?(?:/hab\.?)?|(?:kg|t|MWh|kWh)/hab\.?|ha/an)\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Last();
}
