using System.Globalization;
using Microsoft.Extensions.Configuration;
using Planning.Abstractions;

namespace Planning.Host.Settings;

/// <summary>Reads list <c>Planning:Reminders</c>: how long before a deadline a person is reminded of it.</summary>
internal static class ReminderSettings
{
    private const int MostMonths = 120;

    /// <summary>The months, where nothing is set.</summary>
    public static readonly IReadOnlyList<int> Usual = [12, 6, 3, 1];

    /// <summary>The months, the furthest first.</summary>
    /// <exception cref="UserErrorException">One is no number of months.</exception>
    public static IReadOnlyList<int> From(IConfigurationSection section)
    {
        var months = SettingLists.Texts(section, "mois").Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= MostMonths ? value
            : throw new UserErrorException("PLN1773", $"Le réglage « {section.Path} » contient « {text} », ce qui n'est pas un nombre de mois.",
                string.Create(CultureInfo.InvariantCulture, $"Donnez des nombres entiers de 1 à {MostMonths}, par exemple [12, 6, 3, 1].")));
        return months.Distinct().OrderDescending().ToList() is { Count: > 0 } given ? given : Usual;
    }
}
