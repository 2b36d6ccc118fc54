using Planning.Abstractions.Documents;
using Planning.Reporting.Monitoring.Word.RoundTrip;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>What people are told of the filling of a template.</summary>
internal static class WordNotices
{
    public static Notice Unknown(string tag, string place, string? nearest) => new("PLN2630",
        $"Le modèle a un contrôle d'étiquette inconnue, « {tag} » ({place}) : il a été laissé tel quel.",
        nearest is null ? "« planning templates word check » donne les étiquettes connues." : $"Vouliez-vous écrire « {nearest} » ?");

    public static Notice OutsideRepeat(string tag, string place) => new("PLN2631",
        $"L'étiquette « {tag} » ({place}) n'a de sens que dans un bloc répété : le contrôle a été laissé tel quel.",
        $"Placez-le dans un contrôle « repeter:{(tag.StartsWith("axe", StringComparison.Ordinal) ? "axes" : tag.StartsWith("objectif", StringComparison.Ordinal) ? "objectifs" : "sections")} ».");

    public static Notice InLine(string tag, string place) => new("PLN2632",
        $"Le contrôle « {tag} » ({place}) est pris dans un lien ou dans un autre contrôle de la même ligne : seul du texte y a été écrit.",
        "Placez-le dans un paragraphe à lui seul.");

    public static Notice Left(Touch touch, string place, string theirs) => new("PLN2640",
        touch == Touch.Completed ? $"Passage où vous avez ajouté une mise en forme, une note, un lien ou une image, laissé tel quel ({place}) : « {theirs} »." : $"Passage réécrit, laissé tel quel ({place}) : « {theirs} ».", "Comparez-le aux nouveaux chiffres, donnés en fin de rapport, dans « Passages réécrits ».");

    public static Notice Removed(string place, int count) => new("PLN2641",
        count == 1 ? $"Un passage que vous aviez supprimé n'a pas été remis ({place})." : $"{count} passages que vous aviez supprimés n'ont pas été remis ({place}).",
        "Pour les retrouver, repartez du modèle sans --previous.");

    public static Notice Protected() => new("PLN2633",
        "Le modèle est protégé contre la modification : le rapport l'est aussi.", "Dans Word, onglet Révision, « Restreindre la modification », arrêtez la protection.");

    public static Notice Macros() => new("PLN2634",
        "Le modèle contient des macros : elles n'ont pas été reprises dans le rapport.", "Lancez-les depuis le modèle si vous en avez besoin.");

    public static Notice Repaired() => new("PLN2636",
        "Le document avait des signets, des listes, des styles, des commentaires ou des notes en double, ou qui ne menaient nulle part : le rapport n'en a gardé que ce que Word en montrait.",
        "Vérifiez les renvois, puis enregistrez ce document par Word pour qu'il soit en règle.");

    public static Notice NoContents() => new("PLN2637",
        "Le modèle ne dit pas où écrire le contenu du rapport : seules des valeurs (nom du plan, période…) ont été écrites.",
        "Ajoutez-lui des contrôles d'étiquette « synthese », « sections », « axes » ; « planning templates word check » dit ce qui manque.");

    public static Notice NoChart(string place) => new("PLN2635",
        $"Word n'accepte pas de graphique à cet endroit ({place}) : ce qu'il montre y est dit en toutes lettres.", "Placez le contrôle dans le corps du document, hors d'une zone de texte.");
}
