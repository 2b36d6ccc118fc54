using System.Globalization;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Programmes.Html;

/// <summary>A depth as it is shown: steps of which it fills as many as it is deep, and its word.</summary>
internal static class DepthMark
{
    /// <summary>A cell of the matrix.</summary>
    public static void Write(XhtmlWriter html, CarriedCommitment? cell)
    {
        if (cell?.Depth is { } depth)
        {
            Write(html, depth);
            return;
        }

        html.Leaf("span", cell is null ? "sans objet" : "rien", ("class", "nothing"));
    }

    /// <summary>A depth.</summary>
    public static void Write(XhtmlWriter html, CommitmentDepth depth)
    {
        using (html.Open("span", ("class", $"depth depth-{CommitmentDepthNames.Of(depth)}")))
        {
            using (html.Open("svg", ("class", "steps"), ("viewBox", "0 0 30 12"), ("aria-hidden", "true"), ("focusable", "false")))
            {
                foreach (var step in DepthPhrases.Scale)
                {
                    var height = 4 + (2 * (int)step);
                    html.Void("rect", ("class", step <= depth ? "full" : "empty"), ("x", Digits(6 * (int)step)), ("y", Digits(12 - height)), ("width", "5"), ("height", Digits(height)));
                }
            }

            html.Text($" {DepthPhrases.Of(depth)}");
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
