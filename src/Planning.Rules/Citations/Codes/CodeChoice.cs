using Planning.Rules.Citations.Law;
using Planning.Rules.Passages;

namespace Planning.Rules.Citations.Codes;

/// <summary>
/// Says of which code each article of a text is: that named beside it, else before it in the text, else after it in the sentence, else above the text,
/// else that which governs what its sentence speaks of.
/// </summary>
/// <param name="text">The articles and the codes of the text.</param>
/// <param name="validity">The articles that the Code de l'urbanisme has carried.</param>
/// <param name="speaksOfUrbanism">Whether the text speaks of what that code governs: a number of it that the Code de l'environnement may hold too is then of the first.</param>
/// <param name="cited">The numbers that the document has cited as of urbanism before.</param>
/// <param name="neighbour">The code of the text before this one: it tells of numbers that are not known, and of those that it holds itself.</param>
internal sealed class CodeChoice(TextCodes text, ValidityTable validity, bool speaksOfUrbanism, HashSet<string> cited, string neighbour)
{
    /// <summary>Two codes named so close before an article leave it between them.</summary>
    private const int Near = 160;

    /// <summary>However often a text names codes, the last ones tell.</summary>
    private const int MostLookedAt = 12;

    /// <summary>Whether what the text speaks of, or another of its articles, tells that bare numbers are of urbanism.</summary>
    private readonly Lazy<bool> isUrbanism = new(() => speaksOfUrbanism
        || Enumerable.Range(0, text.Articles.Count).Any(i => text.Beside.Of(i) < 0 && validity.Knows(text.Articles[i].Number) && !CodeShapes.IsContested(text.Articles[i].Number)));

    private int mention;

    /// <summary>The codes that the text names, in order.</summary>
    public IEnumerable<string> Named => text.Named;

    /// <summary>
    /// The code of an article; empty where the text does not tell; null for words that are no article after all. To be asked in the order of the articles.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="above">The codes named above the text.</param>
    public string? Of(int article, Sentence sentence, IReadOnlyList<string> above)
    {
        var number = text.Articles[article].Number;
        while (mention < text.Mentions.Count && text.Mentions[mention].Start < text.Articles[article].Start)
        {
            mention++;
        }

        if (text.Beside.Of(article) is var beside and >= 0 && text.CodeOf(beside) is { Length: > 0 } code)
        {
            return code;
        }

        return text.Articles[article].IsSure ? InContext(number, sentence, Candidates(article, sentence.End, above)) : null;
    }

    /// <summary>The codes among which the text leaves the article; none where it names none.</summary>
    private IReadOnlyList<string> Candidates(int article, int sentenceEnd, IReadOnlyList<string> above)
    {
        var before = CodesBefore(article);
        return before.Count > 0 ? before : CodeAfter(article, sentenceEnd) is { } after ? [after] : above;
    }

    private List<string> CodesBefore(int article)
    {
        var start = text.Articles[article].Start;
        var codes = new List<string>();
        for (var i = mention - 1; i >= Math.Max(0, mention - MostLookedAt); i--)
        {
            if (text.CodeOf(i) is not { Length: > 0 } code)
            {
                continue;
            }

            if (IsOfOthersAlone(i, text.Articles[article].Number))
            {
                break;
            }

            if (codes.Count > 0 && (text.Beside.IsTaken(i) || start - text.Mentions[i].End > Near))
            {
                break;
            }

            if (!codes.Contains(code))
            {
                codes.Add(code);
            }

            if (text.Beside.IsTaken(i))
            {
                break;
            }
        }

        return codes;
    }

    /// <summary>
    /// Whether a code is that of other articles beside it, and not of a number that plans cite for what they are made of: "le PLH (L. 302-1 du CCH), en
    /// application de l'article L. 151-44".
    /// </summary>
    private bool IsOfOthersAlone(int code, string number) => text.Beside.IsTaken(code) && CodeShapes.IsOfPlans(number) && validity.Knows(number)
        && !Enumerable.Range(0, text.Articles.Count).Any(i => text.Beside.Of(i) == code && CodeShapes.AreOfOneChapter(text.Articles[i].Number, number));

    private string? CodeAfter(int article, int sentenceEnd)
    {
        var next = article + 1 < text.Articles.Count ? text.Articles[article + 1].Start : int.MaxValue;
        return mention < text.Mentions.Count && text.Mentions[mention].Start < Math.Min(sentenceEnd, next) && !text.Beside.IsTaken(mention) && text.CodeOf(mention) is { Length: > 0 } code ? code : null;
    }

    private string InContext(string number, Sentence sentence, IReadOnlyList<string> candidates)
    {
        var known = validity.Knows(number);
        var possible = candidates.Where(c => MayHold(c, number)).ToList();
        return possible.Count == 1 ? possible[0]
            : possible.Count > 1 ? string.Empty
            : candidates.Count == 0 && SpeaksOfEnvironment(number, sentence) ? (CodeShapes.IsOfProcedure(number) ? CodeMention.Environment : string.Empty)
            : known ? (candidates.Count > 0 || IsRatherUrbanism(number, sentence) ? CodeMention.Urbanism : string.Empty)
            : neighbour.Length > 0 && MayHold(neighbour, number) ? neighbour
            : string.Empty;
    }

    /// <summary>Whether a number that the Code de l'urbanisme has carried is of it where nothing names a code nor speaks of what another governs.</summary>
    private bool IsRatherUrbanism(string number, Sentence sentence) =>
        !CodeShapes.IsContested(number) || CodeShapes.IsOfHunting(number) || isUrbanism.Value || cited.Contains(number) || (Recodification.Instance.SubjectsOf(number)?.IsIn(Folded(sentence)) ?? false);

    /// <summary>Whether the sentence speaks of what the Code de l'environnement governs under a number that either may hold.</summary>
    private bool SpeaksOfEnvironment(string number, Sentence sentence) =>
        CodeShapes.IsContested(number) && !cited.Contains(number) && EnvironmentSubjects.Instance.Tell(number, Folded(sentence), isUrbanism.Value);

    private static string Folded(Sentence sentence) => Recodification.Fold(sentence.Text[sentence.Start..sentence.End]);

    private bool MayHold(string code, string number) =>
        code == CodeMention.Urbanism ? validity.Knows(number) || validity.KnowsChapterOf(number) : CodeShapes.MayHold(code, number);
}
