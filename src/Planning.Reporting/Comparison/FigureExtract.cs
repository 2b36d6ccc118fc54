using System.Globalization;

namespace Planning.Reporting.Comparison;

/// <summary>A passage cut around one of its figures, where it is long.</summary>
public static class FigureExtract
{
    private const int Longest = 240, Before = 110;

    /// <summary>The passage, or the stretch of it around the first place where the value is written in figures.</summary>
    public static string Of(string text, decimal value)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var written = value.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',');
        var at = text.IndexOf(written, StringComparison.Ordinal);
        var start = at <= Before ? 0 : text.IndexOf(' ', at - Before) + 1;
        var end = Math.Min(text.Length, start + Longest);
        end = end == text.Length ? end : text.LastIndexOf(' ', end - 1, end - start) is var space && space > start ? space : end;
        return $"{(start > 0 ? "… " : string.Empty)}{text[start..end]}{(end < text.Length ? "…" : string.Empty)}";
    }
}
