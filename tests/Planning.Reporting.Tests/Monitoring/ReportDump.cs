using System.Globalization;
using System.Text;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Tests.Monitoring;

/// <summary>A report as plain text, to be read and compared; spaces that do not break are plain.</summary>
internal static class ReportDump
{
    public static string Of(MonitoringReport report)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{report.Title} ({report.Article}) – {report.Plan.Name}, {report.Period}").AppendLine();
        Lines(text, "Ce qui va bien", report.Summary.Favourable);
        Lines(text, "Ce qui ne va pas", report.Summary.Unfavourable);
        Lines(text, "Ce qui n'est pas connu", report.Summary.Unknown);
        Lines(text, "À décider", report.Summary.Decisions);
        foreach (var section in report.Axes.Concat(report.Sections))
        {
            Section(text, section, 1);
        }

        text.AppendLine("# Données absentes");
        foreach (var missing in report.Missing)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- [{missing.Section}] {missing.Subject} – {missing.LastValue ?? "aucune valeur"} {missing.LastPeriod} – {missing.Supplier} – {missing.Prevents}");
        }

        text.AppendLine().AppendLine("# Méthode");
        foreach (var choice in report.Method.Choices)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {choice}");
        }

        text.AppendLine().AppendLine("# Références");
        foreach (var reference in report.References)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{reference.Number}. {reference.Figure} – {reference.Document}, {reference.Place} ({reference.Status?.ToString() ?? "cible"})");
        }

        return text.ToString().Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static void Lines(StringBuilder text, string title, IReadOnlyList<ReportSentence> sentences)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"# {title}");
        foreach (var sentence in sentences)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {Sentence(sentence)}");
        }

        text.AppendLine();
    }

    private static void Section(StringBuilder text, ReportSection section, int level)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{new string('#', level)} {section.Title} [{section.Id}] {section.Article}").AppendLine();
        foreach (var block in section.Blocks)
        {
            Block(text, block);
        }

        foreach (var below in section.Sections)
        {
            Section(text, below, level + 1);
        }
    }

    private static void Block(StringBuilder text, ReportBlock block)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"<{block.Id}>");
        switch (block)
        {
            case ReportText paragraph:
                text.AppendLine(CultureInfo.InvariantCulture, $"{paragraph.Role} : {string.Join(' ', paragraph.Sentences.Select(Sentence))}");
                break;
            case ReportTable table:
                text.AppendLine(CultureInfo.InvariantCulture, $"Tableau : {table.Caption}").AppendLine(CultureInfo.InvariantCulture, $"  {string.Join(" | ", table.Heads)}");
                foreach (var row in table.Rows)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"  {string.Join(" | ", row.Select(c => $"{c.Text}{(c.IsUnreviewed ? "*" : string.Empty)}{References(c.References)}"))}");
                }

                text.AppendLine(CultureInfo.InvariantCulture, $"  {table.Note}");
                break;
            case ReportChart chart:
                text.AppendLine(CultureInfo.InvariantCulture, $"Graphique ({chart.Form}) : {chart.Title}").AppendLine(CultureInfo.InvariantCulture, $"  {chart.Source}").AppendLine(CultureInfo.InvariantCulture, $"  {chart.Alternative}");
                foreach (var series in chart.Series)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"  {series.Role} {series.Name} : {string.Join(" ; ", chart.Categories.Zip(series.Values, (c, v) => $"{c} {v}"))}");
                }

                break;
        }

        text.AppendLine();
    }

    private static string Sentence(ReportSentence sentence) => $"{sentence.Text}{References(sentence.References)}";

    private static string References(IReadOnlyList<int> references) => references.Count == 0 ? string.Empty : $"[{string.Join(',', references)}]";
}
