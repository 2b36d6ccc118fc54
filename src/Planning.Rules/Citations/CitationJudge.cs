using Planning.Abstractions.Findings;
using Planning.Rules.Citations.Codes;
using Planning.Rules.Citations.Law;
using Planning.Rules.Citations.Reading;
using Planning.Rules.Passages;

namespace Planning.Rules.Citations;

/// <summary>Judges the articles that a document cites at a day. One instance serves one document.</summary>
/// <param name="document">The document's text.</param>
/// <param name="day">The document's date.</param>
/// <param name="concepts">What the words around an article say.</param>
internal sealed class CitationJudge(AnnotatedText document, DateOnly day, CitationConcepts concepts)
{
    /// <summary>A longer paragraph speaks of more than the article's subject.</summary>
    private const int LongestParagraph = 3000;

    private readonly Dictionary<(int Sentence, string Number), bool> former = [];
    private readonly Dictionary<string, Validity> validities = new(StringComparer.Ordinal);

    /// <summary>The citation with its status.</summary>
    public JudgedCitation Judge(CitedArticle cited)
    {
        var validity = Status(cited);
        return new JudgedCitation(
            new Citation { Article = cited.Number, Code = cited.Code, Status = validity.Status, Evidence = CitationQuote.Of(document.Sentences[cited.Sentence], cited.Location) },
            validity.Since,
            cited.IsFormer || concepts.TellsOtherTime(document, cited.Sentence));
    }

    private Validity Status(CitedArticle cited)
    {
        if (cited.Code != CodeMention.Urbanism)
        {
            return new Validity(cited.Code.Length == 0 ? CitationStatus.Undetermined : CitationStatus.OtherCode, null);
        }

        if (!validities.TryGetValue(cited.Number, out var validity))
        {
            validities[cited.Number] = validity = ValidityTable.Instance.On(day, cited.Number);
        }

        return validity.Status == CitationStatus.InForce && day >= Recodification.Day && SpeaksOfFormerSubject(cited)
            ? new Validity(CitationStatus.Reused, Recodification.Day)
            : validity;
    }

    private bool SpeaksOfFormerSubject(CitedArticle cited)
    {
        if (Recodification.Instance.SubjectsOf(cited.Number) is not { } subjects)
        {
            return false;
        }

        if (cited.IsFormer)
        {
            return true;
        }

        if (!former.TryGetValue((cited.Sentence, cited.Number), out var answer))
        {
            former[(cited.Sentence, cited.Number)] = answer = Lean(subjects, document.Sentences[cited.Sentence]) > 0;
        }

        return answer;
    }

    /// <summary>What the sentence leans to, else its paragraph; of an item or a row, else the heading above it: the nearest that leans at all.</summary>
    private int Lean(TwoSubjects subjects, Sentence sentence)
    {
        var lean = subjects.Lean(Recodification.Fold(sentence.Text[sentence.Start..sentence.End]));
        if (lean == 0 && sentence.Text.Length <= LongestParagraph)
        {
            lean = subjects.Lean(Recodification.Fold(sentence.Text));
        }

        return lean == 0 && sentence.Has(SentenceMarks.ListItem | SentenceMarks.TableRow)
            ? subjects.Lean(Recodification.Fold(document.Sections[sentence.Section].Section.Title))
            : lean;
    }
}
