using Planning.Abstractions.Monitoring;
using Planning.Reporting.Drafting.Exchange;

namespace Planning.Reporting.Drafting.Judging;

/// <summary>Makes one paragraph of a model's sentences that may stand and of ours for all the rest: nothing that we said is lost, nothing is said twice.</summary>
internal sealed class ParagraphWeaving(SentenceJury jury, SentenceReferences references)
{
    /// <summary>The paragraph, and what became of each sentence of the model. Where most of them fall, ours stays whole: shreds of two hands do not read.</summary>
    /// <param name="paragraph">Our paragraph.</param>
    /// <param name="index">Its place in the question, from 0.</param>
    /// <param name="drafted">The model's sentences.</param>
    public (IReadOnlyList<ReportSentence> Sentences, IReadOnlyList<DraftDecision> Decisions) Weave(DraftParagraph paragraph, int index, IReadOnlyList<DraftedSentence> drafted)
    {
        var judged = Judged(paragraph, index, drafted);
        RefuseOmissions(judged, paragraph);
        if (judged.Count(d => d.Objection is null) * 2 < judged.Count)
        {
            foreach (var sentence in judged.Where(d => d.Objection is null))
            {
                sentence.Objection = "la plupart des phrases de ce paragraphe sont refusées : le nôtre est gardé entier";
            }

            return (paragraph.Sentences, Decisions(judged, paragraph));
        }

        return (Woven(judged, paragraph), Decisions(judged, paragraph));
    }

    private List<JudgedSentence> Judged(DraftParagraph paragraph, int index, IReadOnlyList<DraftedSentence> drafted)
    {
        var (judged, before) = (new List<JudgedSentence>(), new List<string>());
        foreach (var sentence in drafted)
        {
            var text = SentenceJury.Set(sentence.Text);
            var ours = Enumerable.Range(0, paragraph.Sentences.Count).Where(i => sentence.TakesUp.Contains(QuestionText.IdOf(index, i), StringComparer.Ordinal)).ToHashSet();
            var objection = jury.Objection(text, paragraph.Sentences, string.Join(' ', before));
            judged.Add(new JudgedSentence(text, ours, SentenceFigures.Of(text)) { Objection = objection });
            before.AddRange(objection is null ? [text] : ours.Order().Select(i => paragraph.Sentences[i].Text));
        }

        return judged;
    }

    /// <summary>Refuses sentences that take up one of ours and leave out one of its figures, until none does: what they took up besides may then be left out too.</summary>
    private static void RefuseOmissions(List<JudgedSentence> judged, DraftParagraph paragraph)
    {
        for (var isStable = false; !isStable;)
        {
            isStable = true;
            for (var i = 0; i < paragraph.Sentences.Count; i++)
            {
                var takers = judged.Where(d => d.Objection is null && d.TakesUp.Contains(i)).ToList();
                var left = SentenceFigures.Of(paragraph.Sentences[i].Text).Except(takers.SelectMany(t => t.Figures), StringComparer.Ordinal).ToList();
                if (takers.Count > 0 && left.Count > 0)
                {
                    takers.ForEach(t => t.Objection = $"elle omet {string.Join(", ", left.Select(f => $"« {f} »"))}, que notre phrase donne");
                    isStable = false;
                }
                else if (takers.Count > 0 && SentenceFigures.Of(paragraph.Sentences[i].Text).Count == 0 && !LinkingWords.AreKept(paragraph.Sentences[i].Text, takers.Select(t => t.Text)))
                {
                    takers.ForEach(t => t.Objection = "elle dit reprendre une phrase à nous dont elle omet l'essentiel");
                    isStable = false;
                }
            }
        }
    }

    /// <summary>The sentences that stand, in the model's order, with ours that none of them takes up where a refused one took them up, or after what precedes them.</summary>
    private List<ReportSentence> Woven(List<JudgedSentence> judged, DraftParagraph paragraph)
    {
        var left = new SortedSet<int>(Enumerable.Range(0, paragraph.Sentences.Count).Except(judged.Where(d => d.Objection is null).SelectMany(d => d.TakesUp)));
        var woven = new List<(int First, ReportSentence Sentence)>();
        foreach (var sentence in judged)
        {
            if (sentence.Objection is null)
            {
                woven.Add((sentence.TakesUp.DefaultIfEmpty(woven is [.., var last] ? last.First : -1).Min(), new ReportSentence(sentence.Text, references.Of(sentence.Text, paragraph.Sentences))));
                continue;
            }

            foreach (var ours in left.Where(sentence.TakesUp.Contains).ToList())
            {
                woven.Add((ours, paragraph.Sentences[ours]));
                left.Remove(ours);
            }
        }

        foreach (var ours in left)
        {
            woven.Insert(woven.FindLastIndex(w => w.First <= ours) + 1, (ours, paragraph.Sentences[ours]));
        }

        return [.. woven.Select(w => w.Sentence)];
    }

    private static List<DraftDecision> Decisions(List<JudgedSentence> judged, DraftParagraph paragraph) =>
        [.. judged.Select(d => new DraftDecision(paragraph.Key, d.Text, d.Objection is null, d.Objection ?? string.Empty))];

    /// <summary>A drafted sentence on its way through the judgements.</summary>
    private sealed record JudgedSentence(string Text, IReadOnlySet<int> TakesUp, IReadOnlyList<string> Figures)
    {
        /// <summary>Why it may not stand; null while it may.</summary>
        public string? Objection { get; set; }
    }
}
