using System.Text;

namespace Planning.Reporting.Drafting;

/// <summary>The log of a drafting, for people: what was kept, what was refused and why, what it cost.</summary>
public static class DraftLog
{
    /// <summary>The log as plain text, in French.</summary>
    public static string Of(DraftedReport drafted)
    {
        var text = new StringBuilder("Journal de la rédaction par le modèle\n\n");
        foreach (var notice in drafted.Notices)
        {
            text.Append(notice.Message).Append('\n').Append(notice.Remedy).Append("\n\n");
        }

        foreach (var paragraph in drafted.Decisions.GroupBy(d => d.Paragraph))
        {
            text.Append("== ").Append(paragraph.Key).Append('\n');
            foreach (var decision in paragraph)
            {
                text.Append(decision.IsKept ? "gardée   " : "refusée  ").Append(decision.Text).Append('\n');
                if (!decision.IsKept)
                {
                    text.Append("         motif : ").Append(decision.Why).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
