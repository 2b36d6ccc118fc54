namespace Planning.Reporting.Drafting.Calls;

/// <summary>Asks a model until it answers in the form asked for, within a budget of time and calls.</summary>
internal sealed class PatientCalls(ILanguageModel model, DraftingBudget budget, TimeProvider clock)
{
    private const int Attempts = 4;

    /// <summary>A model that is asked for the same answers the same, nearly always.</summary>
    private const int AttemptsAtForm = 2;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    /// <summary>The answer, read; or why there is none.</summary>
    /// <param name="instructions">What the model is to do.</param>
    /// <param name="question">What with.</param>
    /// <param name="read">Reads an answer; null when it has not the form asked for.</param>
    /// <param name="cancellation">The person's own.</param>
    public async Task<(T? Answer, ModelFailure? Failure)> AskAsync<T>(string instructions, string question, Func<string, T?> read, CancellationToken cancellation)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            var reply = await CallAsync(instructions, question, cancellation).ConfigureAwait(false);
            if (reply.Text is { } text && read(text) is { } answer)
            {
                return (answer, null);
            }

            var failure = reply.Failure ?? ModelFailure.Malformed;
            var pause = reply.Pause ?? FirstPause * Math.Pow(2, attempt - 1);
            if (attempt >= (failure == ModelFailure.Malformed ? AttemptsAtForm : Attempts) || !IsWorthAnother(failure, reply) || pause >= budget.Left)
            {
                return (null, failure);
            }

            await Task.Delay(pause, clock, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<ModelReply> CallAsync(string instructions, string question, CancellationToken cancellation)
    {
        if (!budget.AllowsCall)
        {
            return new ModelReply { Failure = ModelFailure.Spent };
        }

        // The last call is cut short when the time for all is over.
        using var end = new CancellationTokenSource(budget.Left, TimeProvider.System);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, end.Token);
        ModelReply reply;
        try
        {
            reply = await model.AskAsync(instructions, question, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            reply = new ModelReply { Failure = ModelFailure.Spent };
        }

        budget.Add(reply);
        return reply;
    }

    /// <summary>Whether the same question may fare better: a key does not mend itself; a service that says when to come back does.</summary>
    private static bool IsWorthAnother(ModelFailure failure, ModelReply reply) => failure switch
    {
        ModelFailure.Key or ModelFailure.NotFound or ModelFailure.Spent or ModelFailure.Long => false,
        ModelFailure.Refused => reply.Pause is not null,
        _ => true,
    };
}
