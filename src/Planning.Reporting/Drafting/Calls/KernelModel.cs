using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Text.Json;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI;
using OpenAI.Chat;

namespace Planning.Reporting.Drafting.Calls;

/// <summary>
/// A model called through Semantic Kernel. It makes each call once: who calls it knows what time is left. Nothing but the question leaves the machine:
/// no logger, no tracing is given to the library.
/// </summary>
internal sealed class KernelModel : ILanguageModel, IDisposable
{
    /// <summary>What services that ask for no key are sent, since the library wants one.</summary>
    private const string NoKey = "-";

#pragma warning disable RS0030 // Drafting is the one place that calls out.
    private readonly HttpClient http;
#pragma warning restore RS0030
    private readonly OpenAIChatCompletionService service;
    private readonly TimeSpan longest;

    /// <summary>Whether the service refused the settings that make answers repeatable, which not all know.</summary>
    private bool isPlain;

    public KernelModel(ModelSettings settings)
    {
        longest = TimeSpan.FromSeconds(settings.CallSeconds);
#pragma warning disable RS0030 // Drafting is the one place that calls out.
        http = new HttpClient(new BoundedHandler(settings.AnswerKilobytes * 1024L)) { Timeout = Timeout.InfiniteTimeSpan };
#pragma warning restore RS0030
        service = new OpenAIChatCompletionService(settings.Model, new OpenAIClient(new ApiKeyCredential(settings.Key.Length == 0 ? NoKey : settings.Key), new OpenAIClientOptions
        {
            Endpoint = settings.Endpoint,
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            RetryPolicy = new ClientRetryPolicy(0),
            Transport = new HttpClientPipelineTransport(http),
        }));
    }

    /// <inheritdoc/>
    public async Task<ModelReply> AskAsync(string instructions, string question, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(longest);
        try
        {
            var history = new ChatHistory(instructions);
            history.AddUserMessage(question);
            var answer = await service.GetChatMessageContentAsync(history, Settings(), cancellationToken: time.Token).ConfigureAwait(false);
            var usage = answer.Metadata?.GetValueOrDefault("Usage") as ChatTokenUsage;
            return new ModelReply { Text = answer.Content ?? string.Empty, InputTokens = usage?.InputTokenCount, OutputTokens = usage?.OutputTokenCount };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ModelReply { Failure = ModelFailure.Slow };
        }
        catch (HttpOperationException e)
        {
            return Failed(e);
        }
        catch (Exception e) when (e is AnswerTooLongException || e.InnerException is AnswerTooLongException)
        {
            return new ModelReply { Failure = ModelFailure.Long };
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            return new ModelReply { Failure = ModelFailure.Unreachable };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            // The library reads what it takes for an answer of the protocol with none of these caught: a web page, an object without choices.
            return new ModelReply { Failure = ModelFailure.Foreign };
        }
    }

    public void Dispose() => http.Dispose();

    private OpenAIPromptExecutionSettings Settings() => isPlain
        ? new OpenAIPromptExecutionSettings { Temperature = 0 }
#pragma warning disable SKEXP0010 // The same question is to give the same answer, as far as the service can.
        : new OpenAIPromptExecutionSettings { Temperature = 0, Seed = 1, ResponseFormat = "json_object" };
#pragma warning restore SKEXP0010

    private ModelReply Failed(HttpOperationException error)
    {
        if (error.InnerException is AnswerTooLongException || error.InnerException?.InnerException is AnswerTooLongException)
        {
            return new ModelReply { Failure = ModelFailure.Long };
        }

        var status = (int?)error.StatusCode;
        if (status is 400 or 422 && !isPlain)
        {
            isPlain = true;
            return new ModelReply { Failure = ModelFailure.Refused, Pause = TimeSpan.Zero };
        }

        return new ModelReply
        {
            Failure = status switch
            {
                null or 0 => ModelFailure.Unreachable,
                401 or 403 => ModelFailure.Key,
                404 => ModelFailure.NotFound,
                408 => ModelFailure.Slow,
                402 or 429 => ModelFailure.Busy,
                >= 500 => ModelFailure.Broken,
                >= 300 and < 400 => ModelFailure.Foreign,
                _ => ModelFailure.Refused,
            },
            Pause = PauseAsked(error.InnerException as ClientResultException),
        };
    }

    /// <summary>What the service says of when to come back: seconds, or a moment.</summary>
    private static TimeSpan? PauseAsked(ClientResultException? error)
    {
        if (error?.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var said) is not true || said is null)
        {
            return null;
        }

        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? TimeSpan.FromTicks(Math.Max(0, (moment - TimeProvider.System.GetUtcNow()).Ticks)) : null;
    }
}
