using Planning.Abstractions.Findings;

namespace Planning.Rules.Templates;

/// <summary>Holds each rule to its own examples.</summary>
public static class ExampleCheck
{
    /// <summary>Examples are judged by the law that all rules share: a day on which all of them are in force.</summary>
    private static readonly DateOnly Day = new(2026, 1, 1);

    /// <summary>A fault for each example that does not get the verdict it announces.</summary>
    public static IReadOnlyList<TemplateFault> Run(RuleBook book)
    {
        var engine = new RuleEngine(book);
        var faults = new List<TemplateFault>();
        foreach (var rule in book.Templates.Rules)
        {
            foreach (var example in rule.Examples)
            {
                var document = ExampleDocument.From(example.Heading, example.Text);
                var finding = engine.Check(document, rule.Type, [rule.Reference.Part], example.Facts, rule.From > Day ? rule.From.Value : Day, rule.Reference.Id).Single();
                if (finding.Verdict != example.Verdict)
                {
                    faults.Add(Fault(rule, example, finding));
                }
            }
        }

        return faults;
    }

    private static TemplateFault Fault(RuleTemplate rule, RuleExample example, Finding finding) => new(
        "PLN1480", rule.Source[..rule.Source.LastIndexOf(':')], example.Line,
        $"{rule.Reference.Id} : cet exemple doit donner « {VerdictNames.Of(example.Verdict)} » et donne « {VerdictNames.Of(finding.Verdict)} ». {finding.Message}",
        example.Text.Split('\n')[0]);
}
