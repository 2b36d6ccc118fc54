namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Parts a text that lists indicators: by lines, else by semicolons; bullets are left out.</summary>
internal static class IndicatorNames
{
    private static readonly char[] Edges = [' ', '\u00A0', '\u202F', '-', '–', '—', '•', '▪', '·', '*', '.', ';', '\t'];

    /// <summary>The names, in order.</summary>
    public static IEnumerable<string> In(string text) =>
        text.Split(['\n', ';', '•', '▪'], StringSplitOptions.RemoveEmptyEntries).Select(n => n.Trim(Edges)).Where(n => n.Length > 1);
}
