using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;
using Planning.Rules.Templates;

namespace Planning.Host.Answers;

/// <summary>Reads one block of a file of answers.</summary>
/// <param name="line">The line where it begins.</param>
/// <param name="faults">Where its mistakes go.</param>
internal sealed class AnswerBlockReader(int line, List<AnswerFault> faults)
{
    private readonly Dictionary<string, (string Value, int Line)> values = new(StringComparer.Ordinal);
    private readonly int known = faults.Count;
    private IReadOnlyList<string> earlier = [];

    /// <summary>Takes in a key and what it holds.</summary>
    public void Add(string key, int at, IReadOnlyList<string> held)
    {
        if (!AnswerFields.All.Contains(key))
        {
            Fault("PLN1553", at, $"la clé « {key} » ne veut rien dire", Nearest.To(key, AnswerFields.All) is { } nearest
                ? $"Vouliez-vous écrire « {nearest} » ?" : $"Clés possibles : {string.Join(", ", AnswerFields.All)}.");
        }
        else if (!values.TryAdd(key, (held.Count == 1 ? held[0].Trim() : string.Empty, at)))
        {
            Fault("PLN1553", at, $"la clé « {key} » est donnée deux fois dans la même réponse", "Gardez l'une des deux lignes ; s'il s'agit de deux réponses, donnez à chacune son bloc.");
        }
        else if (key == AnswerFields.Earlier)
        {
            earlier = [.. held.Where(h => h.Length > 0)];
        }
        else if (held.Count != 1)
        {
            Fault("PLN1553", at, $"la clé « {key} » attend un texte, et non une liste", "Écrivez-le sur sa ligne, entre guillemets.");
        }
    }

    /// <summary>The answer; null when it has a mistake, which is told.</summary>
    public AnswerEntry? Entry()
    {
        var (rule, subject) = AnswerEntry.Parted(Text(AnswerFields.Rule));
        if (rule.Length == 0)
        {
            Fault("PLN1554", line, "cette réponse ne dit pas à quelle règle elle répond", "Ajoutez « regle: » et l'identifiant que le constat donne.");
        }

        var state = State();
        var entry = new AnswerEntry
        {
            Rule = rule,
            Subject = subject.Length > 0 ? subject : Text(AnswerFields.Subject),
            Part = Text(AnswerFields.Part),
            File = Text(AnswerFields.File).Replace('\\', '/'),
            Verdict = Verdict(),
            Passage = Text(AnswerFields.Passage),
            State = state ?? AnswerState.Unclear,
            Reason = Text(AnswerFields.Reason),
            By = Text(AnswerFields.By),
            On = Day(AnswerFields.On),
            Until = Day(AnswerFields.Until),
            Written = Text(AnswerFields.Written),
            Earlier = earlier,
            Line = line,
        };
        if (entry is { State: AnswerState.Contested, Reason.Length: 0 })
        {
            Fault("PLN1557", line, $"{entry.Key} est contestée sans motif", "Écrivez à la clé « motif » pourquoi le constat est faux.");
        }

        return faults.Count == known ? entry : null;
    }

    private AnswerState? State()
    {
        var word = Text(AnswerFields.State);
        var state = AnswerFields.StateOf(word);
        if (state is null)
        {
            Fault("PLN1555", values.TryGetValue(AnswerFields.State, out var given) ? given.Line : line,
                word.Length == 0 ? "cette réponse n'a pas de « reponse »" : $"« {word} » n'est pas une réponse",
                $"Au choix : {string.Join(", ", AnswerFields.States)}.");
        }

        return state;
    }

    private string Verdict()
    {
        var word = Text(AnswerFields.Verdict);
        if (word.Length == 0 || CommentText.Verdicts.Any(v => PlainWords.Of(v) == PlainWords.Of(word)))
        {
            return word.ToLowerInvariant();
        }

        Fault("PLN1555", values[AnswerFields.Verdict].Line, $"« {word} » n'est pas un verdict", $"Au choix : {string.Join(", ", CommentText.Verdicts.Select(v => v.ToLowerInvariant()))} ; ou retirez cette ligne.");
        return string.Empty;
    }

    private DateOnly? Day(string key)
    {
        var words = Text(key);
        if (words.Length == 0 || AnswerFields.DayOf(words) is not null)
        {
            return AnswerFields.DayOf(words);
        }

        Fault("PLN1556", values[key].Line, $"« {words} » n'est pas une date", "Écrivez-la 2026-03-31 ou 31/03/2026.");
        return null;
    }

    private string Text(string key) => values.TryGetValue(key, out var value) ? value.Value : string.Empty;

    private void Fault(string code, int at, string message, string remedy) => faults.Add(new AnswerFault(code, at, message, remedy));
}
