using Planning.Reporting.Monitoring.Kinds;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Host.Monitoring;

/// <summary>Reads a kind of report.</summary>
internal static class ReportKindReader
{
    /// <summary>The kind that a file holds.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The file cannot be read, or holds mistakes.</exception>
    public static ReportKind Read(string file) => MonitoringFile.Read(file, "Le modèle de rapport", Kind);

    private static ReportKind Kind(TemplateReader reader, PlainMapping root)
    {
        var entries = reader.Keys(root, "id", "titre", "article", "plans", "introduction", "decisions", "sections");
        var sections = MonitoringFile.Items(reader, entries, "sections").Select(s => Section(reader, s)).ToList();
        foreach (var twin in sections.GroupBy(s => s.Id).Where(g => g.Count() > 1))
        {
            reader.Fault("PLN1726", entries["sections"].Line, $"Deux sections s'appellent « {twin.Key} » : un identifiant ne sert qu'une fois.");
        }

        if (sections.Count == 0)
        {
            reader.Fault("PLN1727", 1, "Il manque « sections » : la liste des sections, chacune avec id, titre et objet.");
        }

        return new ReportKind
        {
            Id = reader.Text(entries, "id", 1, required: true),
            Title = reader.Text(entries, "titre", 1, required: true),
            Article = reader.Text(entries, "article", 1),
            Plans = reader.List(entries, "plans"),
            Introduction = reader.Text(entries, "introduction", 1, required: true),
            Decisions = reader.List(entries, "decisions"),
            Sections = sections,
        };
    }

    private static ReportKindSection Section(TemplateReader reader, PlainNode node)
    {
        var entries = reader.Keys(node, "id", "titre", "article", "objet", "indicateurs", "regles", "engagements", "questions", "condition", "plans", "empeche");
        var line = node.Line;
        return new ReportKindSection
        {
            Id = reader.Text(entries, "id", line, required: true),
            Title = reader.Text(entries, "titre", line, required: true),
            Article = reader.Text(entries, "article", line),
            Introduction = reader.Text(entries, "objet", line, required: true),
            Indicators = reader.List(entries, "indicateurs"),
            Rules = reader.List(entries, "regles"),
            Commitments = reader.List(entries, "engagements"),
            Questions = reader.List(entries, "questions"),
            Condition = reader.Text(entries, "condition", line),
            Plans = reader.List(entries, "plans"),
            Prevents = reader.Text(entries, "empeche", line, required: entries.ContainsKey("indicateurs")),
        };
    }
}
