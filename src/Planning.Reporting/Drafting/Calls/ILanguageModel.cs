namespace Planning.Reporting.Drafting.Calls;

/// <summary>A language model behind a network.</summary>
internal interface ILanguageModel
{
    /// <summary>One call, made once. Trouble is a <see cref="ModelReply.Failure"/>.</summary>
    /// <param name="instructions">What the model is to do.</param>
    /// <param name="question">What it is to do it with.</param>
    /// <param name="cancellation">The person's own.</param>
    /// <exception cref="OperationCanceledException">The person gave up; never for a time-out.</exception>
    Task<ModelReply> AskAsync(string instructions, string question, CancellationToken cancellation);
}
