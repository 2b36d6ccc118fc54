using Planning.Abstractions.Findings;
using Planning.Rules.Checks.Tables;
using Planning.Rules.Facts;
using Planning.Rules.Lexicon;
using Planning.Rules.Passages;
using Planning.Rules.Templates;

namespace Planning.Rules.Checks;

/// <summary>Judges one rule on one document: is its subject treated, with all its facets, in one place?</summary>
internal sealed class TreatmentCheck(DocumentText document, CompiledLexicon lexicon, FactReading facts, LawState law)
{
    private readonly TableCheck tables = new(document.Tables);

    /// <summary>The finding of one rule.</summary>
    public Finding Judge(CompiledRule rule)
    {
        var search = new ConceptSearch(document, rule, lexicon);
        var statements = new StatementReader(document, rule, search);
        var writer = new FindingWriter(document, rule, search, statements);
        if (!rule.Template.IsInForceOn(law.Day))
        {
            return writer.NotInForce(law);
        }

        var condition = facts.Evaluate(rule.Template.Condition);
        if (condition.Truth == false)
        {
            return writer.NotApplicable(condition);
        }

        var treatment = rule.Template.Control is null ? JudgeTreatment(rule, search, statements, writer) : tables.Judge(rule);
        // A fact that the text asserts makes it due, whatever is said not to be.
        if (condition.Truth is null && treatment.Verdict is Verdict.Missing or Verdict.Partial && !condition.Told.Any(t => t.Value)
            && statements.NotDue() is var notDue and >= 0)
        {
            return writer.WithoutObject(notDue);
        }

        return condition.Truth is null && treatment.Verdict != Verdict.NotApplicable ? writer.HangsOnFacts(condition, treatment)
            : rule.Template.From > law.Prescribed && treatment.Verdict is Verdict.Missing or Verdict.Partial ? writer.InTransition(law, treatment)
            : treatment;
    }

    private Finding JudgeTreatment(CompiledRule rule, ConceptSearch search, StatementReader statements, FindingWriter writer)
    {
        var reader = new PassageReader(document, rule, search);
        var best = new PlaceSearch(document, rule, reader).Best();
        var denial = statements.Denial();
        var allowed = statements.Assertion(rule.AbsenceAllowed);
        if (allowed >= 0)
        {
            return best is { IsComplete: true, HeadingNamesSubject: true } ? writer.Satisfied(best) : writer.SatisfiedByStatement(allowed);
        }

        if (best is { IsComplete: true })
        {
            // What lacks there stands elsewhere: only the blank, the promise or the empty section is told.
            return rule.Template.Scope != Scope.Document && reader.Unfinished() is { } unfinished
                ? writer.Partial(unfinished with { FacetSentences = best.FacetSentences }, -1)
                : denial >= best.Passage.First && denial < best.Passage.End ? writer.Partial(best, denial)
                : best.IsNamed || !document.IsLong ? writer.Satisfied(best)
                : writer.Doubtful(best);
        }

        if (statements.Assertion(rule.WithoutObject) is var without and >= 0)
        {
            return writer.WithoutObject(without);
        }

        if (best is null || (denial >= 0 && best.Deferral < 0 && (!IsNearlyComplete(best) || statements.DeniesWhole(denial))))
        {
            return writer.Missing(denial);
        }

        if (best is { FacetsMet: 0, Deferral: >= 0 } && (denial >= 0 || statements.IsDenied(best.Deferral)))
        {
            return writer.Missing(denial >= 0 ? denial : best.Deferral);
        }

        return best is { LacksEssential: true, Deferral: < 0 } or { ShowsNothing: true } ? writer.OnlyMentioned(best) : writer.Partial(best, denial);
    }

    /// <summary>All but one of several facets are there: what the document says to lack is that one, and not the subject.</summary>
    private static bool IsNearlyComplete(PassageReading reading) => reading.FacetsMet >= 2 && reading.FacetsMet == reading.FacetSentences.Length - 1;
}
