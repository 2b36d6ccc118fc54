using Planning.Abstractions.Findings;
using Planning.Abstractions.French;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Comparison;

/// <summary>The French words by which all outputs tell a comparison.</summary>
public static class ComparisonWords
{
    /// <summary>The points that are to be treated in both versions.</summary>
    public static readonly IReadOnlyList<FindingState> StillOpen = [FindingState.Worsened, FindingState.Remains, FindingState.Improved];

    /// <summary>The comparison in one sentence: what is settled of what was to be treated, what remains, what appears, the figures that changed.</summary>
    public static string Verdict(ComparisonResult result)
    {
        var (settled, withdrawn) = (result.In(FindingState.Settled).Count, result.In(FindingState.Withdrawn).Count);
        var (open, appeared) = (result.In(StillOpen), result.In(FindingState.Appeared));
        var points = result.OldCount == 1 ? "le seul point à traiter" : $"{settled} des {result.OldCount} points à traiter";
        string[] clauses =
        [
            result.OldCount == 0 ? $"« {result.OldName} » n'avait aucun point à traiter"
                : settled == 0 ? $"« {result.NewName} » ne règle {(result.OldCount == 1 ? "pas le seul point" : $"aucun des {result.OldCount} points")} à traiter de « {result.OldName} »"
                : $"« {result.NewName} » règle {points} de « {result.OldName} »",
            open.Count switch { 0 => string.Empty, 1 => "1 reste", var n => $"{n} restent" } + DeferredPoints.Words(open),
            withdrawn switch { 0 => string.Empty, 1 => "1 n'est plus jugé", _ => $"{withdrawn} ne sont plus jugés" },
            appeared.Count switch { 0 => "aucun n'apparaît", 1 => "1 apparaît", var n => $"{n} apparaissent" } + DeferredPoints.Words(appeared),
            result.Comparison.Figures.Count switch { 0 => "aucun chiffre n'a changé", 1 => "1 chiffre a changé", var n => $"{n} chiffres ont changé" },
        ];
        return $"{string.Join(" ; ", clauses.Where(c => c.Length > 0))}.";
    }

    /// <summary>How far the points that remain moved ("dont 2 mieux traités et 1 moins bien"); empty when none did.</summary>
    public static string Nuance(ComparisonResult result)
    {
        var (better, worse) = (result.In(FindingState.Improved).Count, result.In(FindingState.Worsened).Count);
        return (better, worse) switch
        {
            (0, 0) => string.Empty,
            (_, 0) => $"Parmi ceux qui restent, {better} {(better == 1 ? "est mieux traité" : "sont mieux traités")} qu'avant.",
            (0, _) => $"Parmi ceux qui restent, {worse} {(worse == 1 ? "est moins bien traité" : "sont moins bien traités")} qu'avant.",
            _ => $"Parmi ceux qui restent, {better} {(better == 1 ? "est mieux traité" : "sont mieux traités")} qu'avant, {worse} moins bien.",
        };
    }

    /// <summary>How much of the text changed, in one sentence.</summary>
    public static string TextChange(ComparisonResult result)
    {
        var kinds = result.Comparison.Passages.CountBy(p => p.Kind).ToDictionary();
        (int Count, string One, string Many)[] counts =
        [
            (Count(PassageChangeKind.Modified) + Count(PassageChangeKind.MovedAndModified), "modifié", "modifiés"),
            (Count(PassageChangeKind.Added), "ajouté", "ajoutés"), (Count(PassageChangeKind.Removed), "supprimé", "supprimés"),
            (Count(PassageChangeKind.Moved) + Count(PassageChangeKind.MovedAndModified), "déplacé", "déplacés"),
        ];
        var told = counts.Where(c => c.Count > 0).Select(c => $"{c.Count} {(c.Count == 1 ? c.One : c.Many)}").ToList();
        return told.Count == 0 ? "Aucun passage n'a changé." : $"Passages : {string.Join(", ", told)}.";

        int Count(PassageChangeKind kind) => kinds.GetValueOrDefault(kind);
    }

    /// <summary>A heading for the points of a state.</summary>
    public static string TitleOf(FindingState state) => state switch
    {
        FindingState.Appeared => "Apparaissent",
        FindingState.Settled => "Réglés",
        FindingState.Withdrawn => "Ne sont plus jugés",
        FindingState.Quiet => "Sans changement",
        _ => "Restent",
    };

    /// <summary>A point's verdict in both versions ("Manquant → Partiel").</summary>
    public static string Verdicts(FindingChange change) => change switch
    {
        { Old: null } => $"{ConcernWords.Of(change.New!)} (n'était pas relevé)",
        { New: null } => $"{ConcernWords.Of(change.Old)} → {(change.State == FindingState.Settled ? "n'est plus relevé" : "n'est plus jugé")}",
        _ when change.Old.Verdict == change.New.Verdict => ConcernWords.Of(change.New),
        _ => $"{ConcernWords.Of(change.Old)} → {ConcernWords.Of(change.New)}",
    };

    /// <summary>What a person answered to a point, under the words that say to which version; null when no one did.</summary>
    public static (string Term, FindingAnswer Answer)? AnswerTo(FindingChange change) =>
        change.New?.Answer is { } answer ? ("Réponse", answer)
        : change.EarlierAnswer is { } earlier ? ("Réponse donnée à la version précédente", earlier)
        : null;

    /// <summary>What made a verdict change, where it is not the text alone; else empty.</summary>
    public static string CauseOf(FindingChange change, BasisChange? basis) => basis is null ? string.Empty : change.Cause switch
    {
        ChangeCause.Basis => $"Ce n'est pas le texte qui a changé, mais {Judged(basis)}.",
        ChangeCause.TextAndBasis => $"Le texte a changé, et aussi {Judged(basis)}.",
        _ => string.Empty,
    };

    /// <summary>By what the two versions were not judged alike, in one sentence.</summary>
    public static string Of(BasisChange basis)
    {
        var law = basis.OldLaw.Day == basis.NewLaw.Day ? string.Empty : $"la version précédente relève du {FrenchWords.Of(basis.OldLaw)}, la nouvelle du {FrenchWords.Of(basis.NewLaw)}";
        var facts = basis.Facts.Count == 0 ? string.Empty : $"ces faits ne sont pas donnés à l'identique : {string.Join(", ", basis.Facts)}";
        return $"Les deux versions ne sont pas jugées sur la même base : {string.Join(" ; ", new[] { law, facts }.Where(w => w.Length > 0))}. Chaque point dit si son verdict change pour cela.";
    }

    /// <summary>What became of a passage ("modifié").</summary>
    public static string Of(PassageChangeKind kind) => kind switch
    {
        PassageChangeKind.Modified => "modifié",
        PassageChangeKind.Moved => "déplacé",
        PassageChangeKind.MovedAndModified => "déplacé et modifié",
        PassageChangeKind.Added => "ajouté",
        _ => "supprimé",
    };

    /// <summary>Why a passage is to be read first ("un chiffre change, PLUI-RP-160 s'appuie sur lui"); empty when nothing tells it.</summary>
    public static string StakesOf(PassageChange change)
    {
        const int Shown = 4;
        var findings = string.Join(", ", change.Findings.Take(Shown)) + (change.Findings.Count > Shown ? "…" : string.Empty);
        return string.Join(" ; ", new[]
        {
            change.Stakes.HasFlag(PassageStakes.Figure) ? "un chiffre change" : string.Empty,
            change.Findings.Count > 0 ? $"passage retenu pour {findings}" : string.Empty,
            change.Stakes.HasFlag(PassageStakes.Prescription) ? "prescription" : string.Empty,
        }.Where(w => w.Length > 0));
    }

    /// <summary>What became of a section ("déplacée : 12 passages").</summary>
    public static string Of(SectionChange section)
    {
        var passages = section.Passages == 1 ? "1 passage" : $"{section.Passages} passages";
        return section.Title.Length == 0 ? $"{passages} déplacés" : $"{section.Kind switch { PassageChangeKind.Moved => "déplacée", PassageChangeKind.Added => "ajoutée", _ => "supprimée" }} ({passages})";
    }

    /// <summary>Which files stand for which ("PADD.docx est devenu PADD_v8.docx"); empty where nothing is to be said.</summary>
    public static string Of(FileChange change) => (change.Old, change.New) switch
    {
        _ when change.IsSameName => string.Empty,
        ([], _) => $"{Names(change.New)} : fichier nouveau.",
        (_, []) => $"{Names(change.Old)} : n'est plus dans la nouvelle version.",
        ([_], [_]) => $"{Names(change.Old)} est devenu {Names(change.New)}.",
        ([_], _) => $"{Names(change.Old)} est partagé en {Names(change.New)}.",
        (_, [_]) => $"{Names(change.Old)} sont réunis en {Names(change.New)}.",
        _ => $"{Names(change.Old)} sont redistribués en {Names(change.New)}.",
    };

    /// <summary>A value as French writes it, with its unit ("1 250 logements"); a year as it is.</summary>
    public static string Value(decimal value, string unit)
    {
        var isYear = unit == "année";
        var written = isYear ? FrenchNumber.Plain(value) : FrenchNumber.Of(value);
        return unit.Length == 0 || isYear ? written : $"{written}\u00A0{unit}";
    }

    private static string Judged(BasisChange basis) => (basis.OldLaw.Day != basis.NewLaw.Day, basis.Facts.Count > 0) switch
    {
        (true, false) => "le droit applicable",
        (false, true) => "les faits donnés",
        _ => "le droit applicable ou les faits donnés",
    };

    private static string Names(IReadOnlyList<string> files) => files.Count == 1
        ? Path.GetFileName(files[0])
        : $"{string.Join(", ", files.SkipLast(1).Select(Path.GetFileName))} et {Path.GetFileName(files[^1])}";
}
