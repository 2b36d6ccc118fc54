using System.Globalization;
using Planning.Abstractions.Deadlines;
using Planning.Host.Dossiers;
using Planning.Host.Monitoring;
using Planning.Rules.Deadlines;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Host.Deadlines;

/// <summary>Reads the deadlines of the law.</summary>
internal static class DeadlineReader
{
    private const int MostMonths = 1200;

    /// <summary>The deadlines that a file holds.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The file cannot be read, or holds mistakes.</exception>
    public static DeadlineBook Read(string file) => MonitoringFile.Read(file, "Le fichier des échéances", (reader, root) => new Reading(reader).Book(root));

    /// <summary>A length of time in months ("6 ans", "18 mois", "3ans"); null when it is none.</summary>
    public static int? Months(string written)
    {
        var text = written.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\u00A0", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count * 12L <= MostMonths
            ? text[digits..] switch
            {
                "an" or "ans" or "année" or "années" => count * 12,
                "mois" => count,
                _ => null,
            }
            : null;
    }

    private sealed class Reading(TemplateReader reader)
    {
        private Dictionary<string, DeadlineDocument> documents = [];
        private List<AskedFact> facts = [];

        public DeadlineBook Book(PlainMapping root)
        {
            var entries = reader.Keys(root, "documents", "faits", "echeances");
            documents = reader.Entries(entries.GetValueOrDefault("documents")).Select(d => Document(d.Name, d.Node, d.Line)).ToDictionary(d => d.Id);
            facts = [.. reader.Entries(entries.GetValueOrDefault("faits")).Select(f => new AskedFact(f.Name, (f.Node as PlainText)?.Value?.Trim() ?? string.Empty))];
            var rules = MonitoringFile.Items(reader, entries, "echeances").Select(node => (Rule: Rule(node), Line: node.Line)).ToList();
            foreach (var (rule, line) in rules)
            {
                if (rules.Count(r => r.Rule.Id == rule.Id) > 1)
                {
                    reader.Fault("PLN1769", line, $"Deux échéances s'appellent « {rule.Id} » : un identifiant ne sert qu'une fois.");
                }

                foreach (var part in rule.PartOf.Where(p => !rules.Exists(r => r.Rule.Id == p)))
                {
                    reader.Fault("PLN1769", line, $"« volet_de » nomme « {part} », qui n'est pas une échéance{Suggestion(part, rules.Select(r => r.Rule.Id))}");
                }
            }

            return new DeadlineBook([.. rules.Select(r => r.Rule)], facts);
        }

        private DeadlineDocument Document(string name, PlainNode node, long line)
        {
            var entries = reader.Keys(node, "type", "condition");
            return new DeadlineDocument(name, reader.Text(entries, "type", line, required: true), Condition(entries, line));
        }

        private DeadlineRule Rule(PlainNode node)
        {
            var entries = reader.Keys(node, "id", "document", "titre", "article", "condition", "depuis", "repart", "faite_par", "a_defaut", "exige", "periode", "premiere", "du_sans_depart", "preparer", "decide", "consequence", "rapport", "volet_de");
            var line = node.Line;
            var (kind, risk) = Consequence(entries, line);
            var rule = new DeadlineRule
            {
                Id = reader.Text(entries, "id", line, required: true),
                Document = DocumentOf(reader.Text(entries, "document", line, required: true), line),
                Title = reader.Text(entries, "titre", line, required: true),
                Article = reader.Text(entries, "article", line, required: true),
                DecidedBy = reader.Text(entries, "decide", line, required: true),
                Consequence = kind,
                Risk = risk,
                Condition = Condition(entries, line),
                From = Days(entries, "depuis", line),
                Renewed = Days(entries, "repart", line),
                Closed = Days(entries, "faite_par", line),
                Fallback = Days(entries, "a_defaut", line) is [var fallback, ..] ? fallback : string.Empty,
                Requires = Days(entries, "exige", line) is [var required, ..] ? required : string.Empty,
                Months = Length(entries, "periode", 0),
                FirstDue = reader.Day(entries, "premiere"),
                IsDueWithoutStart = reader.Flag(entries, "du_sans_depart"),
                PartOf = reader.List(entries, "volet_de"),
                Report = reader.Text(entries, "rapport", line),
                Lead = Length(entries, "preparer", DeadlineRule.UsualLead),
            };
            return EnsureDated(rule, line);
        }

        /// <summary>Notes a deadline that no day can be reckoned for.</summary>
        private DeadlineRule EnsureDated(DeadlineRule rule, long line)
        {
            var runs = rule.From.Count + rule.Renewed.Count > 0;
            if ((!runs && rule.FirstDue is null) || (runs && rule.Months == 0) || (rule.Fallback.Length > 0 && rule.From.Count == 0))
            {
                reader.Fault("PLN1768", line, "Une échéance a une date fixe (« premiere »), ou des dates dont elle court (« depuis » ou « repart ») et un délai (« periode ») ; « a_defaut » remplace « depuis ».");
            }

            return rule;
        }

        private (ConsequenceKind, string) Consequence(Dictionary<string, PlainNode> entries, long line)
        {
            if (!entries.TryGetValue("consequence", out var node))
            {
                reader.Fault("PLN1765", line, "Il manque « consequence » : sa nature et une phrase.");
                return default;
            }

            var said = reader.Keys(node, "nature", "phrase");
            var nature = reader.Text(said, "nature", node.Line, required: true);
            var kind = ConsequenceNames.Find(nature);
            if (kind is null && nature.Length > 0)
            {
                reader.Fault("PLN1765", node.Line, $"La nature « {nature} » n'existe pas{Suggestion(nature, ConsequenceNames.French)}");
            }

            return (kind ?? default, reader.Text(said, "phrase", node.Line, required: true));
        }

        private DeadlineDocument DocumentOf(string name, long line)
        {
            if (documents.TryGetValue(name, out var document))
            {
                return document;
            }

            if (name.Length > 0)
            {
                reader.Fault("PLN1764", line, $"La sorte de plan « {name} » n'est pas parmi « documents »{Suggestion(name, documents.Keys)}");
            }

            return new DeadlineDocument(name, name, null);
        }

        private Condition? Condition(Dictionary<string, PlainNode> entries, long line)
        {
            if (reader.Text(entries, "condition", line) is not { Length: > 0 } text)
            {
                return null;
            }

            var condition = Rules.Templates.Condition.Parse(text);
            if (condition is null)
            {
                reader.Fault("PLN1763", line, $"« {text} » n'est pas une condition : des faits reliés par and, or, not.");
            }

            return condition;
        }

        private IReadOnlyList<string> Days(Dictionary<string, PlainNode> entries, string key, long line)
        {
            var days = reader.List(entries, key);
            List<string> known = [.. facts.Select(f => f.Name).Where(DeadlineBook.IsDay), .. FactNotices.ProcedureDays];
            foreach (var unknown in days.Where(d => !known.Contains(d)))
            {
                reader.Fault("PLN1767", line, $"« {key} » nomme « {unknown} », qui n'est pas une date de « faits »{Suggestion(unknown, known)}");
            }

            return days;
        }

        private int Length(Dictionary<string, PlainNode> entries, string key, int usual)
        {
            if (!entries.TryGetValue(key, out var node))
            {
                return usual;
            }

            var months = Months((node as PlainText)?.Value ?? string.Empty);
            if (months is null or 0)
            {
                reader.Fault("PLN1766", node.Line, $"« {key} » doit être une durée : 6 ans, 18 mois.");
            }

            return months ?? usual;
        }

        private static string Suggestion(string name, IEnumerable<string> known) => Nearest.To(name, known) is { } nearest ? $" : vouliez-vous écrire « {nearest} » ?" : $". Possibles : {string.Join(", ", known)}.";
    }
}
