using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Facts;
using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>Turns what was read for a rule into a finding: verdict, French explanation, passages.</summary>
internal sealed class FindingWriter(DocumentText document, CompiledRule rule, ConceptSearch search, StatementReader statements)
{
    private readonly Quotation quotation = new(document);

    public Finding NotApplicable(ConditionReading condition)
    {
        if (condition.Told is [var told, ..])
        {
            return Make(Verdict.NotApplicable, $"Sans objet : {Quotation.Of(told.Evidence.Quote)}", [told.Evidence with { Shows = "ce qui écarte l'obligation" }]);
        }

        return Make(Verdict.NotApplicable, $"Sans objet d'après les faits donnés ({rule.Template.Condition!.Text}).", []);
    }

    public Finding NotInForce(LawState law) =>
        Make(Verdict.NotApplicable, $"Cette obligation n'était pas en vigueur le {law.Day:dd/MM/yyyy} ({law.Why}).", []);

    /// <summary>What came into force while the plan was being made may not bind it: the law of transition is for a person to read.</summary>
    public Finding InTransition(LawState law, Finding treatment) => Make(Verdict.ToReview,
        $"Cette obligation est entrée en vigueur le {rule.Template.From:dd/MM/yyyy}, après la prescription du plan ({law.Prescribed:dd/MM/yyyy}) : "
            + $"vérifiez dans les dispositions transitoires si elle lui est opposable. Si elle l'est : {treatment.Message}", treatment.Evidence);

    public Finding WithoutObject(int sentence) =>
        Make(Verdict.NotApplicable, $"Sans objet : {quotation.Of(sentence)}", [quotation.Evidence(sentence, "la raison donnée")]);

    public Finding SatisfiedByStatement(int sentence) =>
        Make(Verdict.Satisfied, "Le document dit pourquoi rien n'est à prévoir.", [quotation.Evidence(sentence, "la raison donnée")]);

    public Finding Satisfied(PassageReading reading)
    {
        var evidence = EvidenceOf(reading);
        var shown = reading.FacetSentences.Length == 0 ? "Le sujet est traité." : $"Le passage réunit {Listing.Of(rule.Facets.Select(f => f.Facet.Name))}.";
        return Make(Verdict.Satisfied, shown, evidence);
    }

    /// <summary>Everything seems to be there, but in a long document loose words that meet prove too little.</summary>
    public Finding Doubtful(PassageReading reading) => Make(Verdict.ToReview,
        "Un passage semble en traiter sans nommer le sujet : à vous de dire s'il répond à l'obligation, ou de l'écrire plus nettement.", EvidenceOf(reading));

    public Finding Partial(PassageReading reading, int denial)
    {
        var reasons = new List<string>();
        var evidence = EvidenceOf(reading).ToList();
        if (!reading.SubjectInBody && reading.Substance < 12 && reading.Deferral < 0)
        {
            reasons.Add("Le sujet est annoncé par un titre, mais le texte manque.");
        }
        else if (LackingNames(reading) is { Count: > 0 } lacking)
        {
            reasons.Add($"Il manque : {Listing.Of(lacking)}.");
        }

        if (reading.Deferral >= 0)
        {
            reasons.Add($"Le texte renvoie à plus tard ou laisse un blanc : {quotation.Of(reading.Deferral)}");
            evidence.Add(quotation.Evidence(reading.Deferral, "un renvoi à plus tard"));
        }

        if (denial >= 0)
        {
            reasons.Add($"Le document le dit lui-même absent : {quotation.Of(denial)}");
            evidence.Add(quotation.Evidence(denial, "une absence déclarée"));
        }

        return Make(Verdict.Partial, string.Join(' ', reasons), [.. evidence.DistinctBy(e => e.Quote)]);
    }

    /// <summary>The subject is spoken of, and nothing of what makes its treatment is there.</summary>
    public Finding OnlyMentioned(PassageReading reading) => Make(Verdict.Missing,
        $"{rule.Template.Message} Un passage en parle sans le traiter ; il manque : {Listing.Of(LackingNames(reading))}.",
        [quotation.Evidence(reading.SubjectSentence, "une mention, qui ne suffit pas")]);

    public Finding Missing(int denial)
    {
        if (denial >= 0)
        {
            return Make(Verdict.Missing, $"Le document le dit lui-même absent : {quotation.Of(denial)}", [quotation.Evidence(denial, "une absence déclarée")]);
        }

        if (statements.FirstMarked(SentenceMarks.Recital) is var recital and >= 0)
        {
            return Make(Verdict.Missing, $"{rule.Template.Message} Le document rappelle la loi sans l'appliquer : {quotation.Of(recital)}",
                [quotation.Evidence(recital, "un rappel de la loi, qui ne suffit pas")]);
        }

        if (statements.FirstMarked(SentenceMarks.Contents) is var contents and >= 0)
        {
            return Make(Verdict.Missing, $"{rule.Template.Message} Seul le sommaire en parle : {quotation.Of(contents)}", []);
        }

        return Make(Verdict.Missing, $"{rule.Template.Message} Aucun passage du document n'en traite.", []);
    }

    /// <summary>The finding to review of a rule that hangs on facts no one gave.</summary>
    public Finding HangsOnFacts(ConditionReading condition, Finding treatment)
    {
        var questions = string.Join(' ', condition.Unknown.Select(f => $"{f.Question} (fait « {f.Name} »)"));
        var told = condition.Told.Where(t => t.Value).ToList();
        var proposals = string.Concat(told.Select(t =>
            $" Le document le laisse entendre : {Quotation.Of(t.Evidence.Quote)} Confirmez-le par --fact {t.Definition.Name}=true."));
        var outcome = treatment.Verdict switch
        {
            Verdict.Satisfied => " Si l'obligation s'applique, elle paraît satisfaite.",
            Verdict.ToReview => $" Si l'obligation s'applique : {treatment.Message}",
            Verdict.Partial => $" Si l'obligation s'applique, elle n'est satisfaite qu'en partie. {treatment.Message}",
            _ => " Si l'obligation s'applique, rien ne la satisfait.",
        };
        return Make(Verdict.ToReview, $"{questions}{proposals}{outcome}",
            [.. told.Select(t => t.Evidence with { Shows = "ce qui laisse penser que l'obligation s'applique" }), .. treatment.Evidence]);
    }

    private List<string> LackingNames(PassageReading reading)
    {
        var names = new List<string>();
        for (var i = 0; i < rule.Facets.Count; i++)
        {
            if (reading.FacetSentences[i] < 0)
            {
                names.Add(rule.Facets[i].Facet.Name + LackingMembers(rule.Facets[i], reading.Passage));
            }
        }

        return names;
    }

    /// <summary>Which members of a list are not there, where some are: " (sans l'agriculture ni les déchets)".</summary>
    private string LackingMembers(CompiledRule.CompiledFacet facet, Passage passage)
    {
        var lacking = facet.AmongNames.Where((name, i) => name.Length > 0 && search.Find(search.Seek([facet.Among[i]], withHeadings: true), passage) < 0).ToList();
        return lacking.Count == 0 || lacking.Count == facet.Among.Length ? string.Empty : $" (sans {string.Join(" ni ", lacking)})";
    }

    private IReadOnlyList<Evidence> EvidenceOf(PassageReading reading)
    {
        var shows = new SortedDictionary<int, List<string>>();
        if (reading.SubjectInBody)
        {
            shows[reading.SubjectSentence] = ["le sujet"];
        }

        for (var i = 0; i < rule.Facets.Count; i++)
        {
            if (reading.FacetSentences[i] is var sentence and >= 0)
            {
                (shows.TryGetValue(sentence, out var list) ? list : shows[sentence] = []).Add(rule.Facets[i].Facet.Name);
            }
        }

        if (shows.Count == 0)
        {
            shows[reading.SubjectSentence] = ["le titre qui l'annonce"];
        }

        return [.. shows.Select(pair => quotation.Evidence(pair.Key, Listing.Of(pair.Value)))];
    }

    private Finding Make(Verdict verdict, string message, IReadOnlyList<Evidence> evidence) =>
        new(rule.Template.Reference, verdict, message, evidence, Searched()) { Place = evidence.Any(e => e.File is null) ? null : Place() };

    private Location? Place()
    {
        var section = statements.NearestSection();
        if (section < 0)
        {
            return document.Document.Root.Sections.Count > 0 ? document.Document.Root.Sections[0].Location : null;
        }

        return document.Text.Sections[section].Section is { Level: > 0 } found ? found.Location : null;
    }

    private List<string> Searched()
    {
        const int Most = 12;
        var headings = document.Document.Root.Sections.Select(s => s.Heading).ToList();
        return headings.Count == 0 ? ["Tout le document"]
            : headings.Count <= Most ? headings
            : [.. headings.Take(Most), $"et {headings.Count - Most} autres titres de premier niveau"];
    }
}
