using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Plans;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Host.Monitoring;

/// <summary>Reads <c>suivi.yaml</c>, beside a plan's documents: what the plan aims at, by which indicators it is followed, and with whom it is compared.</summary>
internal static class FollowUpReader
{
    /// <summary>The name of the file in a plan's folder.</summary>
    public const string FileName = "suivi.yaml";

    /// <summary>The follow-up of a plan; an empty one where its folder has no such file.</summary>
    /// <param name="folder">The plan's folder.</param>
    /// <param name="indicators">The catalogue: any other indicator is a fault, and so is a total of one whose values do not add up from year to year.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">The file cannot be read, or holds mistakes.</exception>
    public static FollowUpFile Read(string folder, IReadOnlyCollection<Indicator> indicators)
    {
        var file = Path.Combine(folder, FileName);
        return File.Exists(file) ? MonitoringFile.Read(file, "Le fichier de suivi", (reader, root) => new Reading(reader, indicators).Whole(root)) : new FollowUpFile(new PlanFollowUp(), null);
    }

    private sealed class Reading(TemplateReader reader, IReadOnlyCollection<Indicator> indicators)
    {
        private readonly HashSet<string> ids = [.. indicators.Select(i => i.Id)];

        public FollowUpFile Whole(PlainMapping root)
        {
            var entries = reader.Keys(root, "territoire", "comparaisons", "cibles", "axes", "fusions", "ruptures");
            var territory = reader.Text(entries, "territoire", 1);
            return new FollowUpFile(
                new PlanFollowUp
                {
                    Comparisons = reader.List(entries, "comparaisons"),
                    Targets = [.. MonitoringFile.Items(reader, entries, "cibles").Select(Target)],
                    Axes = [.. MonitoringFile.Items(reader, entries, "axes").Select(Axis)],
                    Mergers = [.. MonitoringFile.Items(reader, entries, "fusions").Select(Merger)],
                    Breaks = [.. MonitoringFile.Items(reader, entries, "ruptures").Select(Break)],
                },
                territory.Length > 0 ? territory : null);
        }

        private PlanTarget Target(PlainNode node)
        {
            var entries = reader.Keys(node, "indicateur", "valeur", "annee", "depart", "valeur_depart", "territoire", "cumul", "source");
            var line = node.Line;
            var year = RequiredYear(entries, "annee", line);
            var baseline = MonitoringFile.Year(reader, entries, "depart");
            if (baseline >= year && year > 0)
            {
                reader.Fault("PLN1730", entries["depart"].Line, $"La cible part de {baseline} et vise {year} : l'année de départ vient avant celle que l'on vise.");
            }

            var indicator = Indicator(reader.Text(entries, "indicateur", line, required: true), line);
            if (reader.Flag(entries, "cumul") && indicators.FirstOrDefault(i => i.Id == indicator) is { } known && !CumulativeIndicators.Has(known))
            {
                reader.Fault("PLN1734", entries["cumul"].Line, $"« cumul: true » ne va pas avec « {indicator} » : ses valeurs sont celles d'une date ou d'une seule année, et leur somme ne veut rien dire. Ôtez cumul : la valeur est alors le niveau à atteindre en {year}.");
            }

            return new PlanTarget
            {
                Indicator = indicator,
                Value = RequiredNumber(entries, "valeur", line),
                Year = year,
                BaselineYear = baseline,
                BaselineValue = MonitoringFile.Decimal(reader, entries, "valeur_depart"),
                Territory = reader.Text(entries, "territoire", line),
                IsCumulative = reader.Flag(entries, "cumul"),
                Source = reader.Text(entries, "source", line, required: true),
            };
        }

        private PlanAxis Axis(PlainNode node)
        {
            var entries = reader.Keys(node, "titre", "objectifs");
            return new PlanAxis(reader.Text(entries, "titre", node.Line, required: true), [.. MonitoringFile.Items(reader, entries, "objectifs").Select(Objective)]);
        }

        private PlanObjective Objective(PlainNode node)
        {
            var entries = reader.Keys(node, "titre", "indicateurs");
            var line = entries.TryGetValue("indicateurs", out var list) ? list.Line : node.Line;
            return new PlanObjective(reader.Text(entries, "titre", node.Line, required: true), [.. reader.List(entries, "indicateurs").Select(i => Indicator(i, line))]);
        }

        private CommuneMerger Merger(PlainNode node)
        {
            var entries = reader.Keys(node, "commune", "de", "annee");
            var from = reader.List(entries, "de");
            if (from.Count < 2)
            {
                reader.Fault("PLN1731", node.Line, "Une fusion dit de quelles communes elle est faite, deux au moins : « de: [Saint-A, Saint-B] ».");
            }

            return new CommuneMerger(reader.Text(entries, "commune", node.Line, required: true), from, RequiredYear(entries, "annee", node.Line));
        }

        private SeriesBreak Break(PlainNode node)
        {
            var entries = reader.Keys(node, "indicateur", "annee", "motif");
            var line = node.Line;
            return new SeriesBreak(
                Indicator(reader.Text(entries, "indicateur", line, required: true), line),
                RequiredYear(entries, "annee", line),
                reader.Text(entries, "motif", line, required: true));
        }

        private int RequiredYear(Dictionary<string, PlainNode> entries, string key, long line)
        {
            if (!entries.ContainsKey(key))
            {
                reader.Fault("PLN1732", line, $"Il manque « {key} » : une année.");
            }

            return MonitoringFile.Year(reader, entries, key) ?? 0;
        }

        private decimal RequiredNumber(Dictionary<string, PlainNode> entries, string key, long line)
        {
            if (!entries.ContainsKey(key))
            {
                reader.Fault("PLN1732", line, $"Il manque « {key} » : un nombre.");
            }

            return MonitoringFile.Decimal(reader, entries, key) ?? 0;
        }

        private string Indicator(string id, long line)
        {
            if (id.Length > 0 && !ids.Contains(id))
            {
                reader.Fault("PLN1733", line, $"L'indicateur « {id} » n'est pas au catalogue"
                    + (Nearest.To(id, ids) is { } nearest ? $" : vouliez-vous écrire « {nearest} » ?" : ". « planning indicators catalogue list » les montre tous."));
            }

            return id;
        }
    }
}
