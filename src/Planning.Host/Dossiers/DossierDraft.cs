using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Planning.Abstractions.Findings;
using Planning.Host.Plugins;
using Planning.Rules.Facts;
using Planning.Rules.Templates;

namespace Planning.Host.Dossiers;

/// <summary>
/// A first <c>dossier.yaml</c>, from what the documents say. Whatever comes from them stands behind a <c>#</c>, with its passage: it counts
/// once a person has taken the sign away.
/// </summary>
internal sealed partial class DossierDraft(PlanDocuments plan, string name, IReadOnlyList<FactDefinition> facts, IReadOnlyList<ToldFact> told)
{
    private readonly StringBuilder text = new();

    /// <summary>The file's text.</summary>
    public string Write()
    {
        text.Append("# Proposition à relire. Une ligne qui commence par # ne compte pas : ôtez le # pour confirmer ce qu'elle dit.\n");
        text.Append("type: ").Append(plan.Type.Id).Append("\nnom: ").Append(Quoted(name)).Append('\n');
        WriteSiren();
        text.Append("# communes: []   la liste des communes, entre crochets\n");
        WriteDates();
        WriteFacts();
        return text.ToString();
    }

    private void WriteSiren()
    {
        var named = plan.Documents.Select(d => (File: Path.GetFileName(d.Document.File), Match: Cnig().Match(Path.GetFileName(d.Document.File)))).FirstOrDefault(n => n.Match.Success);
        text.Append(named.File is null ? "# siren:   les neuf chiffres de l'intercommunalité\n"
            : $"# siren: {named.Match.Groups["siren"].Value}\n#   d'après le nom du fichier {OneLine(named.File)}\n");
    }

    private void WriteDates()
    {
        text.Append("\n# Les dates de la procédure disent quel droit s'applique au plan.\n");
        var days = ProcedureDates.In(plan.Documents.Select(d => d.Document), plan.Type.Id);
        foreach (var (fact, what) in new[] { ("plan.date_prescription", "de la prescription"), ("plan.date_arret", "de l'arrêt du projet"), ("plan.date_approbation", "de l'approbation"), ("plan.date_document", "du document, s'il n'est ni arrêté ni approuvé") })
        {
            text.Append("# ").Append(fact).Append(": ");
            if (days.TryGetValue(fact, out var found))
            {
                text.Append(found.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
                WriteSource(found.Evidence);
            }
            else
            {
                text.Append("  la date ").Append(what).Append(", comme 2024-03-31\n");
            }
        }
    }

    private void WriteFacts()
    {
        text.Append("\n# Les faits disent quelles obligations s'appliquent. Répondez par true ou false ; un fait absent reste inconnu.\n");
        foreach (var fact in facts)
        {
            var said = told.FirstOrDefault(t => t.Definition.Name == fact.Name);
            text.Append("\n# ").Append(fact.Question).Append("\n# ").Append(fact.Name).Append(": ");
            text.Append(said is null ? string.Empty : said.Value ? "true" : "false").Append('\n');
            if (said is not null)
            {
                WriteSource(said.Evidence);
            }
        }
    }

    private void WriteSource(Evidence evidence)
    {
        var heading = evidence.Location.HeadingPath is [.., var last] ? $", {last}" : string.Empty;
        text.Append("#   d'après « ").Append(OneLine(evidence.Quote)).Append(" » (").Append(OneLine(Path.GetFileName(evidence.File) ?? string.Empty)).Append(OneLine(heading)).Append(")\n");
    }

    private static string OneLine(string words) =>
        string.Join(' ', string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Quoted(string words) => $"\"{OneLine(words).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A file named as the CNIG's standard has it: the SIREN, the part, the day.</summary>
    [GeneratedRegex("^(?<siren>[0-9]{9})_", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Cnig();
}
