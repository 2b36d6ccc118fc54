using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Host.Answers;

/// <summary>What must be known of the answers of a folder before the findings are read.</summary>
internal static class AnswerNotices
{
    private const int MostTold = 20;

    /// <summary>The notices; none where all answers found their finding and hold.</summary>
    public static IEnumerable<Notice> Of(AnswerFile file, AnswerMatching matching, bool isDossier, bool isWhole)
    {
        if (!file.IsReadable)
        {
            return [new Notice("PLN2551", $"AUCUNE RÉPONSE N'EST PRISE EN COMPTE : « {file.Path} », {string.Join(" ", file.Faults.Take(MostTold).Select(AnswerFile.Told))}",
                $"{file.Faults[0].Remedy} Le fichier reste tel qu'il est ; le contrôle a été fait sans lui.")];
        }

        var faults = file.Faults.Take(MostTold).Select(f => new Notice("PLN2552", $"Une réponse n'est pas prise en compte : « {file.Path} », {AnswerFile.Told(f)}", f.Remedy));
        var more = file.Faults.Count > MostTold ? [new Notice("PLN2552", $"« {file.Path} » contient {FrenchCount.Of(file.Faults.Count - MostTold, "autre faute", "autres fautes")}.", "« planning answers list » les dit toutes.")] : Array.Empty<Notice>();
        var doubled = matching.Doubled.Select(d => new Notice("PLN2553",
            $"Deux réponses au même constat {d.Kept.Key}, lignes {Math.Min(d.Left.Line, d.Kept.Line)} et {Math.Max(d.Left.Line, d.Kept.Line)} de « {file.Path} » : celle de la ligne {d.Kept.Line} est retenue, la plus récente ou la seule qui réponde au passage d'aujourd'hui.",
            "Retirez l'autre si elle ne sert plus."));
        return [.. faults, .. more, .. doubled, .. isDossier ? isWhole ? Without(file, matching) : [] : OfOthers(file, matching), .. ToLookAt(matching)];
    }

    /// <summary>What is told of a file that an unforeseen fault keeps from being used.</summary>
    public static Notice Unusable(string path) => new("PLN2551", $"AUCUNE RÉPONSE N'EST PRISE EN COMPTE : « {path} » n'a pas pu être exploité.",
        "Relancez avec PLANNING__VERBOSE=1 et transmettez le détail à la personne qui maintient l'outil. Le fichier reste tel qu'il est ; le contrôle a été fait sans lui.");

    private static IEnumerable<Notice> Without(AnswerFile file, AnswerMatching matching)
    {
        if (matching.Without.Count > 0)
        {
            yield return new Notice("PLN2554", $"Réponses auxquelles aucun constat ne correspond : {matching.Without.Count} ({Keys(matching.Without)}). Le point est réglé, ou le constat porte désormais sur autre chose.",
                $"Elles restent dans « {file.Path} » ; retirez-les si elles ne servent plus.");
        }
    }

    /// <summary>Answers that are given for another document beside this one: told where they bear on the same part, which may be this one under another name.</summary>
    private static IEnumerable<Notice> OfOthers(AnswerFile file, AnswerMatching matching)
    {
        var parts = matching.Reports.Select(r => r.Part).ToHashSet();
        var others = matching.Without.Where(e => e.File.Length > 0 && parts.Contains(e.Part) && !matching.Reports.Any(r => DocumentName.IsSame(e.File, r.File))).GroupBy(e => e.File);
        return others.Select(o => new Notice("PLN2555", $"{(o.Count() == 1 ? "1 réponse porte sur un autre document" : $"{o.Count()} réponses portent sur un autre document")}, « {o.Key} », et {(o.Count() == 1 ? "n'est pas reprise" : "ne sont pas reprises")} ici.",
            $"Si c'est le même sous un autre nom, corrigez « fichier » dans « {file.Path} »."));
    }

    private static IEnumerable<Notice> ToLookAt(AnswerMatching matching)
    {
        var answered = matching.Reports.SelectMany(r => r.Findings).Where(f => f.Answer is not null).ToList();
        if (answered.FindAll(f => f.Answer!.IsStale) is { Count: > 0 } stale)
        {
            yield return new Notice("PLN2556", $"{(stale.Count == 1 ? "1 réponse est à revoir, ce à quoi elle répondait a changé" : $"{stale.Count} réponses sont à revoir, ce à quoi elles répondaient a changé")} : {Keys(stale)}.",
                "Relisez le passage, puis répondez de nouveau ; d'ici là le constat compte comme s'il n'avait pas de réponse.");
        }

        if (answered.FindAll(f => f.Answer is { State: AnswerState.Unclear, IsStale: false }) is { Count: > 0 } unclear)
        {
            yield return new Notice("PLN2557", $"{(unclear.Count == 1 ? "1 réponse reste" : $"{unclear.Count} réponses restent")} à préciser : {Keys(unclear)}.",
                $"Dans {AnswerFile.FileName}, mettez à « reponse » : {string.Join(", ", AnswerFields.States.SkipLast(1))}.");
        }
    }

    private static string Keys(IEnumerable<AnswerEntry> entries) => Some([.. entries.Select(e => $"{e.Key}, ligne {e.Line}")]);

    private static string Keys(IEnumerable<Finding> findings) => Some([.. findings.Select(f => f.Key).Distinct()]);

    private static string Some(List<string> words) => words.Count <= MostTold ? string.Join(" ; ", words) : $"{string.Join(" ; ", words.Take(MostTold))} et {FrenchCount.Of(words.Count - MostTold, "autre", "autres")}";
}
