using System.Globalization;
using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Years and periods within sentences.</summary>
internal static class PeriodWords
{
    /// <summary>"en 2021", or "sur la période 2011-2021".</summary>
    public static string In(Period period) => period.From == period.To ? $"en {period}" : $"sur la période {period}";

    /// <summary>"de 2021", or "de la période 2011-2021".</summary>
    public static string Of(Period period) => period.From == period.To ? $"de {period}" : $"de la période {period}";

    /// <summary>"entre 2015 et 2021", or "entre les périodes 2006-2016 et 2016-2021".</summary>
    public static string Between(Period from, Period to) => from.From == from.To && to.From == to.To ? $"entre {from} et {to}" : $"entre les périodes {from} et {to}";

    /// <summary>"de 2015 à 2021", or "en 2015" for a single year.</summary>
    public static string Through(int from, int to) => from == to ? $"en {Year(from)}" : $"de {Year(from)} à {Year(to)}";

    /// <summary>A year ("2021").</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Periods as a list ("2015, 2016 et 2018"); of many, the first ones and how many more.</summary>
    public static string List(IEnumerable<Period> periods) => WordList.Of([.. periods.Select(p => p.ToString())], "autres");

    /// <summary>Capital at the head of a sentence.</summary>
    public static string Capital(string phrase) => phrase.Length == 0 ? phrase : $"{char.ToUpperInvariant(phrase[0])}{phrase[1..]}";
}
