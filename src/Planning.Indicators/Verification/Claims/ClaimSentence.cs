using Planning.Indicators.Naming;

namespace Planning.Indicators.Verification.Claims;

/// <summary>A sentence cut into what it claims with: figures, periods, places, names, and the words between them.</summary>
internal sealed record ClaimSentence
{
    /// <summary>The text that all positions refer to.</summary>
    public required string Text { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required IReadOnlyList<Token> Tokens { get; init; }

    public required IReadOnlyList<ClaimedFigure> Figures { get; init; }

    public required IReadOnlyList<PeriodSaid> Periods { get; init; }

    public required IReadOnlyList<PlaceMention> Places { get; init; }

    public required IReadOnlyList<MeasureMention> Names { get; init; }

    /// <summary>The sources that it names, as written.</summary>
    public required IReadOnlyList<(int Start, int End, string Name)> Sources { get; init; }

    /// <summary>The sentence itself.</summary>
    public string Quote => Text[Start..End];

    /// <summary>The tokens that stand between two positions.</summary>
    public IEnumerable<Token> Between(int start, int end) => Tokens.Where(t => t.Start >= start && t.End <= end);

    /// <summary>The words between two positions, folded, spaces between them.</summary>
    public string WordsBetween(int start, int end) => string.Join(' ', Between(start, end).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded));

    /// <summary>Whether a word stands between two positions.</summary>
    public bool Has(int start, int end, params ReadOnlySpan<string> words)
    {
        foreach (var token in Between(start, end))
        {
            if (token.Is(words))
            {
                return true;
            }
        }

        return false;
    }
}
