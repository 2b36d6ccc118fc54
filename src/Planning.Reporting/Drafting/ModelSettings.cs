namespace Planning.Reporting.Drafting;

/// <summary>The language model that a person chose to draft with: any service, near or far, that speaks OpenAI's protocol. Without one, reports are drafted by rule alone.</summary>
public sealed record ModelSettings
{
    /// <summary>The address that <c>/chat/completions</c> is added to ("https://exemple.fr/v1").</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>The model's name, as the service knows it.</summary>
    public required string Model { get; init; }

    /// <summary>The key; empty where the service asks for none. Never printed.</summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>How long one answer may take, in seconds.</summary>
    public int CallSeconds { get; init; } = 60;

    /// <summary>How long all answers and the pauses between them may take, in seconds.</summary>
    public int TotalSeconds { get; init; } = 300;

    /// <summary>How many calls a report may make in all, those made again included.</summary>
    public int Calls { get; init; } = 100;

    /// <summary>The longest answer that is read, in kilobytes.</summary>
    public int AnswerKilobytes { get; init; } = 512;

    /// <summary>The price of a million tokens sent, in <see cref="Currency"/>; null when nobody said it.</summary>
    public decimal? InputPrice { get; init; }

    /// <summary>The price of a million tokens received, in <see cref="Currency"/>; null when nobody said it.</summary>
    public decimal? OutputPrice { get; init; }

    /// <summary>The currency of the prices.</summary>
    public string Currency { get; init; } = "€";

    /// <summary>Without the key, so that no log holds it.</summary>
    public override string ToString() => $"{Model} ({Endpoint})";
}
