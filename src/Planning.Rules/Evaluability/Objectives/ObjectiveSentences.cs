using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Rules.Evaluability.Indicators;
using Planning.Rules.Passages;
using Planning.Rules.Quantities;

namespace Planning.Rules.Evaluability.Objectives;

/// <summary>What the sentences of a document say of aims.</summary>
internal sealed class ObjectiveSentences(AnnotatedText text, EvaluabilityTerms terms, ObjectiveVerbs verbs, int lawYear)
{
    /// <summary>What a figure must measure to be a target: a year or a length of time alone says nothing of a result.</summary>
    private const QuantityKinds Measures = ~(QuantityKinds.Periode | QuantityKinds.Horizon | QuantityKinds.Duree);

    private const int LongestTitle = 160;

    private readonly int target = terms.Of("enonce-de-cible");
    private readonly int objective = terms.Of("niveau-objectif");
    private readonly int otherPlan = terms.Of("objectif-d-un-autre-plan");

    /// <summary>Whether a sentence establishes one of some concepts.</summary>
    public bool SpeaksAny(Sentence sentence, IEnumerable<int> concepts) => concepts.Any(c => text.Speaks(sentence, c));

    /// <summary>Whether a sentence ends by announcing a list of objectives.</summary>
    public bool AnnouncesObjectives(Sentence sentence) =>
        text.Speaks(sentence, objective) && !sentence.Has(SentenceMarks.Recital | SentenceMarks.Elsewhere) && sentence.Text.AsSpan().TrimEnd().EndsWith(":");

    /// <summary>Whether a figure of a sentence measures something.</summary>
    public static bool IsMeasured(Sentence sentence) => (sentence.Quantities & Measures) != 0;

    /// <summary>Whether a title gives a figure with its unit.</summary>
    public static bool GivesMeasure(string title) => MeasuredFigures.In(title).Count > 0;

    /// <summary>Whether a figure of a block measures something, from its first sentence on.</summary>
    public bool IsBlockMeasured(int first)
    {
        for (var i = first; i < text.Sentences.Length && text.Sentences[i].Block == text.Sentences[first].Block; i++)
        {
            if (IsMeasured(text.Sentences[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the block of a sentence names a year to come, and no other plan.</summary>
    public bool NamesAYearToCome(Sentence sentence) => !NamesAnotherPlan(sentence)
        && HeadReader.LastYearOf(sentence.Text) is { } year && int.Parse(year, CultureInfo.InvariantCulture) > lawYear;

    /// <summary>Whether a sentence, or a table's caption, puts a figure on what this plan aims at.</summary>
    public bool GivesTarget(Sentence sentence)
    {
        if (!DocumentText.IsSubstance(sentence) || sentence.Has(SentenceMarks.Absence))
        {
            return false;
        }

        if (sentence.Has(SentenceMarks.TableRow))
        {
            return Caption(sentence.Text) is { } caption && caption.StartsWith("Objectif", StringComparison.OrdinalIgnoreCase);
        }

        return IsMeasured(sentence) && (text.Speaks(sentence, target) || verbs.Open(sentence.Text[sentence.Start..sentence.End])) && !NamesAnotherPlan(sentence);
    }

    /// <summary>The words of an item, cut at its first sentence and when long.</summary>
    public static string TitleOf(Sentence sentence)
    {
        var words = sentence.Text[sentence.Start..sentence.End].Trim().Replace('\n', ' ');
        if (words.Length <= LongestTitle)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', LongestTitle - 1);
        return $"{WholeCharacters.Of(words, cut > 0 ? cut : LongestTitle)}…";
    }

    private bool NamesAnotherPlan(Sentence sentence) => text.Speaks(sentence, otherPlan);

    /// <summary>What a caption says after its number ("Tableau 3 – Objectifs…"); null for a row.</summary>
    private static string? Caption(string row)
    {
        if (row.Contains(" | ", StringComparison.Ordinal) || !(row.StartsWith("Tableau", StringComparison.Ordinal) || row.StartsWith("Objectif", StringComparison.Ordinal)))
        {
            return null;
        }

        var cut = row.IndexOfAny(['–', '—', ':', '-']);
        return cut is >= 0 and < 20 ? row[(cut + 1)..].Trim() : row;
    }
}
