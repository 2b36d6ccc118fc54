using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Html;

/// <summary>How a verdict is shown: a word and a shape, and a colour that never speaks alone.</summary>
internal static class VerdictLook
{
    /// <summary>The name by which advice is styled and filtered, whatever its verdict.</summary>
    public const string Advice = "advice";

    /// <summary>The shapes, once for the whole page.</summary>
    public const string Shapes = """
        <svg class="shapes" width="0" height="0" aria-hidden="true" focusable="false">
        <symbol id="s-missing" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="currentColor" /><path d="M6.5 6.5l7 7m0-7l-7 7" class="hole" /></symbol>
        <symbol id="s-partial" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" class="line" /><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" /></symbol>
        <symbol id="s-to-review" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" class="line" /><path d="M7.8 7.9a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.7m0 2.7v.1" class="line" /></symbol>
        <symbol id="s-satisfied" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" class="line" /><path d="M6 10.4l2.8 2.8L14.2 7" class="line" /></symbol>
        <symbol id="s-not-applicable" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" class="line" /><path d="M6 10h8" class="line" /></symbol>
        <symbol id="s-advice" viewBox="0 0 20 20"><rect x="2" y="2" width="16" height="16" rx="3" class="line" /><path d="M10 9v5m0-8v.1" class="line" /></symbol>
        <symbol id="s-warning" viewBox="0 0 20 20"><path d="M10 2l8.5 15h-17z" class="line" /><path d="M10 7.5v4.5m0 2.4v.1" class="line" /></symbol>
        </svg>

        """;

    /// <summary>The name by which a finding is styled and filtered.</summary>
    public static string NameOf(Finding finding) =>
        finding.Rule.Level == ObligationLevel.Optional ? Advice : VerdictNames.Of(finding.Verdict);

    /// <summary>A finding's verdict in words.</summary>
    public static string WordsOf(Finding finding) =>
        finding.Rule.Level == ObligationLevel.Optional ? $"Conseil\u00A0: {LowerFirst(ConcernWords.Of(finding))}" : ConcernWords.Of(finding);

    /// <summary>Draws a shape; the words beside it say the same.</summary>
    public static void Draw(XhtmlWriter html, string name)
    {
        using (html.Open("svg", ("class", "shape"), ("aria-hidden", "true"), ("focusable", "false")))
        {
            html.Void("use", ("href", $"#s-{name}"));
        }
    }

    private static string LowerFirst(string word) => string.Concat(word[..1].ToLowerInvariant(), word.AsSpan(1));
}
