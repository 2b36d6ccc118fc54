using System.Globalization;

namespace Planning.Rules.Citations;

/// <summary>Articles and days as French writes them.</summary>
internal static class ArticleWriting
{
    private const int MostStretches = 4;

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>"L. 123-1", its space a hard one.</summary>
    public static string Of(string number)
    {
        var figures = number.AsSpan().IndexOfAnyInRange('0', '9');
        return $"{(figures == 2 ? "L.O" : number[..figures])}.\u00A0{number.AsSpan(figures)}";
    }

    /// <summary>"1er janvier 2016".</summary>
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture,
        $"{(day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture))}\u00A0{Months[day.Month - 1]}\u00A0{day.Year}");

    /// <summary>"à l'article L. 151-5", "aux articles L. 151-8 à L. 151-24 et L. 151-26", "aux articles L. 151-1 et suivants" where they are scattered.</summary>
    public static string At(IReadOnlyList<string> numbers)
    {
        if (numbers is [var only])
        {
            return $"à l'article {Of(only)}";
        }

        var stretches = Stretches(numbers);
        return stretches.Count > MostStretches ? $"aux articles {Of(numbers[0])} et suivants" : $"aux articles {Joined(stretches)}";
    }

    /// <summary>Words in a row: "a, b et c".</summary>
    public static string Joined(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} et {words[^1]}";

    private static List<string> Stretches(IReadOnlyList<string> numbers)
    {
        var stretches = new List<string>();
        for (var first = 0; first < numbers.Count;)
        {
            var last = first;
            while (last + 1 < numbers.Count && Follows(numbers[last], numbers[last + 1]))
            {
                last++;
            }

            if (last - first >= 2)
            {
                stretches.Add($"{Of(numbers[first])} à {Of(numbers[last])}");
            }
            else
            {
                stretches.AddRange(numbers.Skip(first).Take(last - first + 1).Select(Of));
            }

            first = last + 1;
        }

        return stretches;
    }

    private static bool Follows(string number, string next)
    {
        var (hyphen, hyphenOfNext) = (number.LastIndexOf('-'), next.LastIndexOf('-'));
        return hyphen > 0 && hyphen == hyphenOfNext && number.AsSpan(0, hyphen).SequenceEqual(next.AsSpan(0, hyphen))
            && int.Parse(next.AsSpan(hyphen + 1), CultureInfo.InvariantCulture) == int.Parse(number.AsSpan(hyphen + 1), CultureInfo.InvariantCulture) + 1;
    }
}
