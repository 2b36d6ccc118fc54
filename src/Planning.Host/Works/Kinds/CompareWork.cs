using System.Text;
using Planning.Abstractions;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Reporting.Checklist;
using Planning.Reporting.Comparison;

namespace Planning.Host.Works.Kinds;

/// <summary>Compares two versions of a plan that the service received: the page, the data, the person's own new Word files with what changed in the margin.</summary>
internal sealed class CompareWork(CompareJob job, WorkLedger ledger, OwnPaths paths, PlanningSettings settings, TimeProvider clock) : IWorkKind
{
    /// <summary>The data of the comparison among the results.</summary>
    public const string Json = "comparaison.json";

    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Compare;

    /// <inheritdoc/>
    public WorkOutcome Run(WorkRun run)
    {
        var (old, @new) = (Checked(run.Order.Before!), Checked(run.Order.After!));
        var request = new CompareRequest { Old = Given(old), New = Given(@new), Check = CheckWork.RequestOf(run, @new.Order, []) with { Part = null } };
        var result = job.Run(request, run.Progress, run.Cancellation) with { OldName = NameOf(old.Made), NewName = NameOf(@new.Made) };
        result = result with { New = Annotate(run, request.New, result) };
        OutputFile.Write(Path.Combine(run.Results, CheckWork.Comparison), stream => HtmlComparison.Write(result, stream));
        OutputFile.Write(Path.Combine(run.Results, Json), stream => stream.Write(Encoding.UTF8.GetBytes(paths.Hide(JsonOf(result)))));
        return result.Old.Unread.Concat(result.New.Unread).FirstOrDefault() is { } unread
            ? new WorkOutcome(WorkState.Partial, $"{ComparisonWords.Verdict(result)} {Path.GetFileName(unread.File)} : {unread.Message}", unread.Remedy)
            : new WorkOutcome(WorkState.Done, ComparisonWords.Verdict(result));
    }

    /// <summary>What a version is called by the day on which it came.</summary>
    public static string NameOf(DateTimeOffset? made) => made is { } moment ? $"Version du {ParisTime.Of(moment)}" : "Version précédente";

    private Work Checked(string id) => ledger.Find(id) ?? throw Gone();

    private string Given(Work work) => WorkFolder.Of(settings.Data, work.Id) is var folder && Directory.Exists(folder.Received) ? folder.Given : throw Gone();

    private static UserErrorException Gone() => new("PLN1920", "L'une des deux versions n'est plus gardée par le service.", "Déposez-la à nouveau, puis comparez.");

    private CheckResult Annotate(WorkRun run, string given, ComparisonResult result)
    {
        var words = result.New.Reports.Where(r => !r.IsAbsent && CheckWork.IsWord(r.File)).ToList();
        if (words.Count == 0)
        {
            return result.New;
        }

        var copies = new AnnotatedCopies(run.Results, force: false, clock);
        copies.Prepare([.. words.Select(r => r.File).Distinct()], [given]);
        var remarks = new ComparisonRemarks(result.Comparison);
        return result.New with { Unread = copies.Write(result.New with { Reports = words }, remarks.Of, remarks.On, run.Progress).Unread };
    }

    private static string JsonOf(ComparisonResult result)
    {
        using var memory = new MemoryStream();
        JsonComparison.Write(result, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
