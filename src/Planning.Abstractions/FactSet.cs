using System.Globalization;

namespace Planning.Abstractions;

/// <summary>
/// What is known of the plan and its territory, by name (<c>territoire.littoral</c>). A fact that is not there is unknown,
/// which is neither true nor false.
/// </summary>
public sealed class FactSet(IReadOnlyDictionary<string, string> values)
{
    /// <summary>Nothing is known.</summary>
    public static readonly FactSet Empty = new(new Dictionary<string, string>());

    /// <summary>The names of the known facts.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>A yes-or-no fact: true (<c>true</c>, <c>oui</c>, <c>1</c>), false, or null where it is unknown or not a yes-or-no.</summary>
    public bool? Truth(string name) => values.TryGetValue(name, out var value)
        ? value.Trim().ToLowerInvariant() switch
        {
            "true" or "vrai" or "oui" or "1" => true,
            "false" or "faux" or "non" or "0" => false,
            _ => null,
        }
        : null;

    /// <summary>A day fact, written <c>2024-03-31</c> or <c>31/03/2024</c>; null where it is unknown or not a day.</summary>
    public DateOnly? Day(string name) =>
        values.TryGetValue(name, out var value)
        && DateOnly.TryParseExact(value.Trim(), ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>A fact as it was written; null where it is unknown.</summary>
    public string? Text(string name) => values.GetValueOrDefault(name);

    /// <summary>These facts and others; the others win where both know one.</summary>
    public FactSet With(FactSet others)
    {
        var all = new Dictionary<string, string>(values, StringComparer.Ordinal);
        foreach (var name in others.Names)
        {
            all[name] = others.Text(name)!;
        }

        return new FactSet(all);
    }
}
