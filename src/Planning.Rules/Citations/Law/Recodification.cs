using Planning.Abstractions.Findings;

namespace Planning.Rules.Citations.Law;

/// <summary>
/// What became of the first book of the Code de l'urbanisme on 1 January 2016 (ordonnance n° 2015-1174, décret n° 2015-1783): where the subjects of
/// its articles stand since, and which numbers carry another. Read once, when first asked for.
/// </summary>
internal sealed class Recodification
{
    /// <summary>Its day.</summary>
    public static readonly DateOnly Day = new(2016, 1, 1);

    /// <summary>The day on which the articles on the SCoT changed their numbers once more (ordonnance n° 2020-744): the table gives the latest.</summary>
    private static readonly DateOnly NewSchemes = new(2021, 4, 1);

    private const string ChapterOfSchemes = "141-";

    private const string WholeChapter = "-*";

    private static readonly Lazy<Recodification> Once = new(() => new Recodification());

    private readonly Dictionary<string, string[]> moved;
    private readonly Dictionary<string, TwoSubjects> reused = new(StringComparer.Ordinal);

    private Recodification()
    {
        moved = EmbeddedLaw.Lines("recodification.txt").Select(l => l.Split('\t')).ToDictionary(l => l[0], l => l[1].Split(' '), StringComparer.Ordinal);
        var chapters = new Dictionary<string, TwoSubjects>(StringComparer.Ordinal);
        foreach (var columns in EmbeddedLaw.Lines("sujets.txt").Select(l => l.Split('\t')))
        {
            var subjects = new TwoSubjects(columns[1], columns[3], SubjectWords.Of(columns[2]), SubjectWords.Of(columns[4]));
            if (columns[0].EndsWith(WholeChapter, StringComparison.Ordinal))
            {
                chapters[columns[0][..^WholeChapter.Length]] = subjects;
                continue;
            }

            reused[columns[0]] = chapters.GetValueOrDefault(columns[0][..columns[0].IndexOf('-')]) is { } all
                ? subjects with { WordsBefore = [.. subjects.WordsBefore.Union(all.WordsBefore)], WordsSince = [.. subjects.WordsSince.Union(all.WordsSince)] }
                : subjects;
        }
    }

    /// <summary>The recodification.</summary>
    public static Recodification Instance => Once.Value;

    /// <summary>The articles that carry what a number carried, on a day since then; none where that is not certain.</summary>
    public IReadOnlyList<string> Of(string number, DateOnly day)
    {
        var places = moved.GetValueOrDefault(number) ?? [];
        return day < NewSchemes && Array.Exists(places, p => p.AsSpan(1).StartsWith(ChapterOfSchemes)) ? []
            : Array.TrueForAll(places, p => ValidityTable.Instance.On(day, p).Status == CitationStatus.InForce) ? places
            : [];
    }

    /// <summary>The two subjects of a number that changed it; null for another.</summary>
    public TwoSubjects? SubjectsOf(string number) => reused.GetValueOrDefault(number);

    /// <summary>A text as the words of subjects are compared to it.</summary>
    public static string Fold(string text) => Folding.Fold(text.Replace('\u2019', '\'').Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\n', ' ').Replace('à', 'a').Replace('À', 'A'));
}
