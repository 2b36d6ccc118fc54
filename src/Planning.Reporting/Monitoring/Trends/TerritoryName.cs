using System.Text;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Names of territories as they are compared: letters and digits alone, without case or accents; or a code.</summary>
internal static class TerritoryName
{
    /// <summary>The name as it is compared ("Saint-Lô" and "SAINT LO" are one).</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var sign in Folding.Fold(name).Where(char.IsLetterOrDigit))
        {
            key.Append(sign);
        }

        return key.ToString();
    }

    /// <summary>Whether a name or a code that a person gives is the territory's.</summary>
    public static bool IsCalled(this Territory territory, string nameOrCode) =>
        nameOrCode.Trim() == territory.Code || (territory.Name.Length > 0 && KeyOf(nameOrCode) == KeyOf(territory.Name));

    /// <summary>Whether two writings are of one territory: the same code; or the same name, where one at least has no code.</summary>
    public static bool IsSame(this Territory one, Territory other) => one.Code is not null && other.Code is not null
        ? one.Code == other.Code
        : one.Name.Length > 0 && KeyOf(one.Name) == KeyOf(other.Name);

    /// <summary>Whether it is a commune by its code: five signs.</summary>
    public static bool IsCommune(this Territory territory) => territory.Code?.Length == 5;
}
