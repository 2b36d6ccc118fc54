using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Verification;

namespace Planning.Host.Works.Kinds;

/// <summary>Holds the sentences of documents against the indicators that are kept: the data, the note, the person's own Word files with remarks in the margin.</summary>
internal sealed class VerifyWork(VerifyJob job, TimeProvider clock) : IWorkKind
{
    /// <summary>The data of the verification among the results.</summary>
    public const string Json = "verification.json";

    /// <summary>The note of the verification among the results.</summary>
    public const string Note = "verification.docx";

    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Verify;

    /// <inheritdoc/>
    public WorkOutcome Run(WorkRun run)
    {
        var result = job.Run(new VerifyRequest { Paths = run.Paths, Plan = run.Order.About, Territory = run.Order.Territory, Password = run.Password }, run.Progress, run.Cancellation);
        Refusal.Throw(result.Unread, isNothingRead: result.Documents.Count == 0);

        var remarks = new VerificationRemarks(new AnnotatedCopies(run.Results, force: false, clock));
        result = ShownPaths.Relative(result with { Unread = [.. result.Unread, .. remarks.Write(result, run.Paths, run.Progress)] }, run.Paths[0]);
        OutputFile.Write(Path.Combine(run.Results, Json), stream => JsonVerification.Write(result, stream));
        OutputFile.Write(Path.Combine(run.Results, Note), stream => VerificationNote.Write(result, stream));
        var all = result.Documents.SelectMany(d => d.Statements).ToList();
        var message = $"{FrenchCount.OfFeminine(all.Count, "affirmation relue", "affirmations relues")}, dont {all.Count(VerificationWords.IsRefused)} à revoir.";
        return result.Unread is [var first, ..]
            ? new WorkOutcome(WorkState.Partial, $"{message} {Path.GetFileName(first.File)} : {first.Message}", first.Remedy)
            : new WorkOutcome(WorkState.Done, message);
    }
}
