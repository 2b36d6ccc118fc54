using System.Globalization;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Citations.Law;

/// <summary>
/// The numbers that the Code de l'urbanisme has carried since 1973, with the days they entered and left force. Read once, when first asked for. Source: LEGI (DILA).
/// </summary>
internal sealed class ValidityTable
{
    /// <summary>The day the table was rebuilt: as an end or a beginning it means "some day before".</summary>
    private static readonly DateOnly Rebuilt = new(2026, 3, 26);

    /// <summary>
    /// Articles of the former first book that LEGI leaves open, though ordonnance n° 2015-1174 and décret n° 2015-1783 replaced it as a whole on 1 January 2016.
    /// </summary>
    private static readonly HashSet<string> LeftOpen = new(["L111-5-2", "L123-1-11", "L130-1", "L142-12", "R121-4-1", "R142-5"], StringComparer.Ordinal);

    private static readonly Lazy<ValidityTable> Once = new(() => new ValidityTable());

    private readonly ILookup<string, ValidityRow> rows = Rows().Select(Closed).ToLookup(r => r.Article, StringComparer.Ordinal);
    private readonly HashSet<string> chapters;

    private ValidityTable() => chapters = [.. rows.Select(r => ChapterOf(r.Key))];

    /// <summary>The table.</summary>
    public static ValidityTable Instance => Once.Value;

    /// <summary>Whether the code has ever carried a number.</summary>
    public bool Knows(string number) => rows.Contains(number);

    /// <summary>Whether the code has ever carried a number of the same chapter.</summary>
    public bool KnowsChapterOf(string number) => chapters.Contains(ChapterOf(number));

    /// <summary>What a number is on some day. One whose day is not known is taken for in force while it may be.</summary>
    public Validity On(DateOnly day, string number)
    {
        DateOnly? ended = null;
        DateOnly? begins = null;
        foreach (var row in rows[number])
        {
            if (row.From <= day && !(row.To <= day))
            {
                return new Validity(CitationStatus.InForce, null);
            }

            ended = row.To <= day && !(row.To <= ended) ? row.To : ended;
            begins = row.From > day && !(row.From >= begins) ? row.From : begins;
        }

        return begins == Rebuilt && ended is null ? new Validity(CitationStatus.InForce, null)
            : ended is not null ? new Validity(CitationStatus.Repealed, ended == Rebuilt ? null : ended)
            : begins is not null ? new Validity(CitationStatus.NotYet, begins)
            : new Validity(CitationStatus.Unknown, null);
    }

    /// <summary>The table as it ships, row by row.</summary>
    public static IEnumerable<ValidityRow> Rows()
    {
        List<DateOnly>? days = null;
        foreach (var line in EmbeddedLaw.Lines("urbanisme.txt"))
        {
            var words = line.Split(' ');
            if (days is null)
            {
                days = [.. words.Select(w => DateOnly.ParseExact(w, "yyyy-MM-dd", CultureInfo.InvariantCulture))];
                continue;
            }

            foreach (var word in words.Skip(1))
            {
                var (equals, point) = (word.IndexOf('='), word.IndexOf('.'));
                yield return new ValidityRow(
                    equals == 0 ? words[0] : $"{words[0]}-{word.AsSpan(0, equals)}",
                    days[int.Parse(word.AsSpan(equals + 1, point - equals - 1), CultureInfo.InvariantCulture)],
                    point + 1 == word.Length ? null : days[int.Parse(word.AsSpan(point + 1), CultureInfo.InvariantCulture)]);
            }
        }
    }

    /// <summary>A row under its number without stars, ended where the code ended it.</summary>
    private static ValidityRow Closed(ValidityRow row)
    {
        var number = row.Article.Replace("*", string.Empty, StringComparison.Ordinal);
        return row with { Article = number, To = row.To is null && row.From < Recodification.Day && LeftOpen.Contains(number) ? Recodification.Day : row.To };
    }

    private static string ChapterOf(string number) => number.IndexOf('-') is var hyphen and > 0 ? number[..hyphen] : number;
}
