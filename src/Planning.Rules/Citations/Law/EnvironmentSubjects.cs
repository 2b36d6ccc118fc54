using System.Globalization;

namespace Planning.Rules.Citations.Law;

/// <summary>What the chapters of the Code de l'environnement govern, by the words that tell it. Read once, when first asked for.</summary>
internal sealed class EnvironmentSubjects
{
    private static readonly Lazy<EnvironmentSubjects> Once = new(() => new EnvironmentSubjects());

    private readonly Dictionary<int, string[]> words = [];

    private EnvironmentSubjects()
    {
        foreach (var columns in EmbeddedLaw.Lines("environnement.txt").Select(l => l.Split('\t')))
        {
            var ends = columns[0].Split('-');
            var said = SubjectWords.Of(columns[1]);
            for (var chapter = Figures(ends[0]); chapter <= Figures(ends[^1]); chapter++)
            {
                words[chapter] = said;
            }
        }
    }

    /// <summary>The subjects.</summary>
    public static EnvironmentSubjects Instance => Once.Value;

    /// <summary>
    /// Whether a folded text speaks of what the Code de l'environnement governs under a number. A word of what the Code de l'urbanisme carried there
    /// before its recodification (the inquiry on a PLU) does not tell: in a text on urbanism any such word, elsewhere one of its subject itself.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="folded">The text.</param>
    /// <param name="isUrbanism">Whether the text is one on urbanism.</param>
    public bool Tell(string number, string folded, bool isUrbanism)
    {
        var figures = number.AsSpan().IndexOfAnyInRange('0', '9');
        var hyphen = number.IndexOf('-');
        if (hyphen < 0 || !words.TryGetValue(Figures(number.AsSpan(figures, hyphen - figures)), out var said))
        {
            return false;
        }

        var subjects = Recodification.Instance.SubjectsOf(number);
        IReadOnlyList<string> former = subjects is null ? [] : isUrbanism ? subjects.WordsBefore : [Recodification.Fold(subjects.Before)];
        return Array.Exists(said, w => SubjectWords.Holds(folded, w) && !former.Any(f => f.Contains(w, StringComparison.Ordinal)));
    }

    private static int Figures(ReadOnlySpan<char> figures) => int.Parse(figures, CultureInfo.InvariantCulture);
}
