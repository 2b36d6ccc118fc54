using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Commands;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Host.Settings;
using Planning.Host.Wording;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Note;
using Planning.Reporting.Comparison;
using Planning.Reporting.Evaluability;
using Planning.Reporting.Programmes;

namespace Planning.Host.Works.Kinds;

/// <summary>Checks documents: the page, the data, the person's own Word files with remarks in the margin, and what changed since the version before.</summary>
internal sealed class CheckWork(CheckJob check, CompareJob compare, WorkLedger ledger, PlanningSettings settings, TimeProvider clock) : IWorkKind
{
    /// <summary>The page of the check among the results.</summary>
    public const string Page = "controle.html";

    /// <summary>The note of the check among the results.</summary>
    public const string Note = "note.docx";

    /// <summary>The data of the check among the results.</summary>
    public const string Json = "controle.json";

    /// <summary>The page of the comparison with the version before, among the results.</summary>
    public const string Comparison = "comparaison.html";

    /// <summary>The matrix of the commitments of a work programme, among the results.</summary>
    public const string Matrix = "engagements.html";

    /// <summary>The data of that matrix, among the results.</summary>
    public const string MatrixJson = "engagements.json";

    /// <summary>The objectives and the indicators of the plan, among the results.</summary>
    public const string Evaluability = "evaluabilite.json";

    /// <summary>The table of them to complete, among the results.</summary>
    public const string EvaluabilityTable = "objectifs-et-indicateurs.xlsx";

    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Check;

    /// <inheritdoc/>
    public WorkOutcome Run(WorkRun run)
    {
        var request = RequestOf(run, run.Order, run.Paths);
        var result = Annotate(run, WordedResult.At(run.Work.Origin, check.Run(request, run.Progress, run.Cancellation)));
        Refusal.Throw(result.Unread, isNothingRead: result.Reports.Count == 0);

        // What hindered the remarks in the margin is told since.
        result = ShownPaths.Relative(WordedResult.At(run.Work.Origin, result), run.Paths[0]);
        Write(run, Page, stream => HtmlChecklist.Write(result, stream));
        Write(run, Json, stream => JsonChecklist.Write(result, stream));
        Write(run, Note, stream => ChecklistNote.Write(result, null, stream));
        Write(run, "controle.sarif", stream => SarifChecklist.Write(result, stream));
        WriteMatrix(run, result);
        WriteEvaluability(run, result);
        var outcome = CheckSummary.Of(result);
        return Compare(run, request) is { } trouble ? outcome with { State = WorkState.Partial, Message = $"{outcome.Message} La comparaison avec la version précédente n'a pas été faite : {trouble.Message}", Remedy = trouble.Remedy } : outcome;
    }

    /// <summary>The check that an order asks for, with the password of the run.</summary>
    public static CheckRequest RequestOf(WorkRun run, WorkOrder order, IReadOnlyList<string> paths) => new()
    {
        Paths = paths,
        Type = order.Type,
        Part = order.Part,
        Facts = FactOptions.Read(null, order.Facts),
        Programme = order.Programme,
        Password = run.Password,
    };

    /// <summary>The Word documents are given back with remarks; the others have none, and the page says it all.</summary>
    private CheckResult Annotate(WorkRun run, CheckResult result)
    {
        var words = result.Reports.Where(r => !r.IsAbsent && IsWord(r.File)).ToList();
        if (words.Count == 0)
        {
            return result;
        }

        var copies = new AnnotatedCopies(run.Results, force: false, clock);
        copies.Prepare([.. words.Select(r => r.File).Distinct()], run.Paths);
        var annotated = copies.Write(result with { Reports = words }, run.Progress);
        return result with { Unread = annotated.Unread };
    }

    private static void WriteMatrix(WorkRun run, CheckResult result)
    {
        if (result.Programme is not null)
        {
            var matrix = CommitmentMatrix.Of(result);
            Write(run, Matrix, stream => HtmlMatrix.Write(matrix, result.Made, stream));
            Write(run, MatrixJson, stream => JsonMatrix.Write(matrix, result, stream));
        }
    }

    /// <summary>Without an objective nor an indicator there is no table to complete; the data say why.</summary>
    private static void WriteEvaluability(WorkRun run, CheckResult result)
    {
        var tables = Reporting.Evaluability.EvaluabilityTable.Of(result);
        Write(run, Evaluability, stream => JsonEvaluability.Write(tables, result, stream));
        if (tables.Count > 0)
        {
            Write(run, EvaluabilityTable, stream => EvaluabilitySheet.Write(tables, stream));
        }
    }

    /// <summary>Compares with the version before, where there is one that is still kept; what hinders it does not hinder the check.</summary>
    private UserErrorException? Compare(WorkRun run, CheckRequest request)
    {
        if (run.Order.Before is null || WorkFolder.Of(settings.Data, run.Order.Before) is var old && !Directory.Exists(old.Received))
        {
            return null;
        }

        try
        {
            Compare(run, request, old.Given);
            return null;
        }
        catch (UserErrorException e)
        {
            return e;
        }
    }

    private void Compare(WorkRun run, CheckRequest request, string old)
    {
        var result = compare.Run(new CompareRequest { Old = old, New = run.Paths[0], Check = request with { Part = null } }, run.Progress, run.Cancellation);
        var comparison = result with { OldName = CompareWork.NameOf(ledger.Find(run.Order.Before!)?.Made), NewName = CompareWork.NameOf(run.Work.Made) };
        Write(run, Comparison, stream => HtmlComparison.Write(comparison, stream));
    }

    private static void Write(WorkRun run, string name, Action<Stream> write) => OutputFile.Write(Path.Combine(run.Results, name), write);

    /// <summary>Whether a file is one that remarks can be written in.</summary>
    public static bool IsWord(string file) => Path.GetExtension(file).ToLowerInvariant() is ".docx" or ".docm";
}
