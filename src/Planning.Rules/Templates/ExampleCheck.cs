using Planning.Abstractions.Findings;

namespace Planning.Rules.Templates;

/// <summary>Holds each rule to its own examples.</summary>
public static class ExampleCheck
{
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
                var read = engine.Read(document, [rule.List.Bearing], rule.Reference.Id);
                var finding = engine.Check(read, example.Facts, new LawState(DayInForce(rule), "exemple")).Single();
                if (finding.Verdict != example.Verdict)
                {
                    faults.Add(Fault(rule, example, finding));
                }
            }
        }

        return faults;
    }

    /// <summary>A day on which the rule is due: its last where it has ended, else one on which all that are in force share the law.</summary>
    private static DateOnly DayInForce(RuleTemplate rule)
    {
        var shared = new DateOnly(2026, 1, 1);
        return (rule.Until ?? rule.List.Until)?.AddDays(-1) ?? (rule.From > shared ? rule.From.Value : shared);
    }

    private static TemplateFault Fault(RuleTemplate rule, RuleExample example, Finding finding) => new(
        "PLN1480", rule.Source[..rule.Source.LastIndexOf(':')], example.Line,
        $"{rule.Reference.Id} : cet exemple doit donner « {VerdictNames.Of(example.Verdict)} » et donne « {VerdictNames.Of(finding.Verdict)} ». {finding.Message}",
        example.Text.Split('\n')[0]);
}
