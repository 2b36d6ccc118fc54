using Planning.Abstractions.Documents;

namespace Planning.Reporting.Comparison;

/// <summary>A passage cut around one of its figures, where it is long.</summary>
public static class FigureExtract
{
    private const int Longest = 240, Before = 110;

    /// <summary>The passage, or the stretch of it around the figure; its beginning where the figure is not written in it.</summary>
    public static string Of(string text, TextSpan? figure)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var at = figure?.Start ?? 0;
        var start = at <= Before ? 0 : text.IndexOf(' ', at - Before, Before) is >= 0 and var gap ? gap + 1 : at - Before;
        var end = Math.Min(text.Length, start + Longest);
        end = end == text.Length ? end : text.LastIndexOf(' ', end - 1, end - start) is var space && space > start ? space : end;
        return $"{(start > 0 ? "… " : string.Empty)}{text[start..end]}{(end < text.Length ? "…" : string.Empty)}";
    }
}
