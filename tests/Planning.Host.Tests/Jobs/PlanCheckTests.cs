using Microsoft.Extensions.Logging.Abstractions;
using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Commands;
using Planning.Host.Dossiers;
using Planning.Host.Jobs;
using Planning.Host.Plugins;
using Planning.Host.Tests.Plugins;
using Planning.Reporting.Checklist;
using Planning.Rules;
using Planning.Tests;

namespace Planning.Host.Tests.Jobs;

public sealed class PlanCheckTests
{
    [Fact]
    public void A_check_that_fails_is_named_and_the_others_go_on()
    {
        var report = Assert.Single(Check(new Failing(), new Marking()).Reports);
        Assert.Equal("les contrôles d'essai", Assert.Single(report.Undone));
        Assert.Contains(report.Notices, n => n.Code == "PLN4001" && n.Message.StartsWith("Un contrôle n'a pu être fait : les contrôles d'essai.", StringComparison.Ordinal));
        Assert.Equal("objectif", Assert.Single(report.Objectives).Key);
    }

    [Fact]
    public void A_command_tells_the_check_that_failed_and_ends_as_partly_done()
    {
        var result = Check(new Failing());
        using var remarks = new StringWriter();
        CheckRemarks.Write(result, remarks);
        Assert.Contains("padd.docx : Un contrôle n'a pu être fait : les contrôles d'essai.", remarks.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Partial, CheckRemarks.ExitOf(result));
        Assert.Equal(ExitCode.Partial, CheckRemarks.ExitOf(result, ExitCode.Findings));
    }

    [Fact]
    public void Where_all_checks_were_made_a_command_ends_as_it_would()
    {
        var result = Check(new Marking());
        Assert.Empty(result.Undone);
        Assert.Equal(ExitCode.Findings, CheckRemarks.ExitOf(result, ExitCode.Findings));
    }

    private static CheckResult Check(params IPlanCheck[] checks)
    {
        var type = LaidOut.Real.Entries.SelectMany(e => e.Types).Single(t => t.Id == "plui");
        var document = SomeDocument.With("PADD", "padd.docx", SomeDocument.Chapter("Habiter", "Le plan loge ses habitants."));
        var plan = new PlanDocuments
        {
            Type = type,
            Documents = [new RecognisedPart(type, type.Parts.Single(p => p.Id == "padd"), document)],
            Facts = FactSet.Empty,
            Law = new LawState(new DateOnly(2026, 1, 1), "date d'approbation"),
        };
        var check = new PlanCheck(LaidOut.Real, new RuleLibrary(Path.Combine(Repository.Root, "templates")), checks, new FileFence(NullLogger<FileFence>.Instance));
        var (reports, unread) = check.Judge(plan, new Progress<string>(), CancellationToken.None);
        return new CheckResult { Reports = reports, Unread = unread, Notices = [], Made = DateTimeOffset.UnixEpoch };
    }

    private sealed class Failing : IPlanCheck
    {
        public string Name => "les contrôles d'essai";

        public IReadOnlyList<ReportAddition> Check(PlanReading plan, IReadOnlyList<CheckReport> reports) => throw new InvalidOperationException("essai");
    }

    private sealed class Marking : IPlanCheck
    {
        public string Name => "les marques d'essai";

        public IReadOnlyList<ReportAddition> Check(PlanReading plan, IReadOnlyList<CheckReport> reports) => [.. reports.Select(_ => (ReportAddition)(report => report with
        {
            Objectives = [new StatedObjective
            {
                Key = "objectif", Label = string.Empty, Title = "Loger", Above = [], Indicators = [],
                Evidence = new Evidence { Quote = "Loger", Location = new Abstractions.Documents.Location { HeadingPath = [] }, Shows = "l'objectif énoncé" },
            }],
        }))];
    }
}
