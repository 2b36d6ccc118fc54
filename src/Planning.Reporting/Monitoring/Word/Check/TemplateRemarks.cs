namespace Planning.Reporting.Monitoring.Word.Check;

/// <summary>The words of a check of a template.</summary>
internal static class TemplateRemarks
{
    public static TemplateRemark Unknown(string tag, string place, string? nearest) => new("PLN1645", true,
        $"L'étiquette « {tag} » n'est pas connue : le contrôle ne sera pas rempli.",
        nearest is null ? "Retirez-la, ou choisissez une étiquette connue." : $"Vouliez-vous écrire « {nearest} » ?", place);

    public static TemplateRemark OutsideRepeat(string tag, string repeat, string place) => new("PLN1646", true,
        $"L'étiquette « {tag} » n'a de sens que dans un bloc répété : le contrôle ne sera pas rempli.", $"Placez-le dans un contrôle « {repeat} ».", place);

    public static TemplateRemark InLine(string tag, string place) => new("PLN1647", true,
        $"Le contrôle « {tag} » est pris dans un lien ou un autre contrôle de la même ligne : ni tableau ni graphique n'y tiendra.", "Placez-le dans un paragraphe à lui seul.", place);

    public static TemplateRemark Nested(string tag, string outer, string place) => new("PLN1648", false,
        $"Le contrôle « {tag} » est dans le contrôle « {outer} », dont le contenu est remplacé : il disparaîtra.", "Sortez-le de l'autre contrôle s'il doit être rempli.", place);

    public static TemplateRemark Bound(string tag, string place) => new("PLN1649", false,
        $"Le contrôle « {tag} » est lié à une propriété du fichier : la liaison est ôtée au remplissage, sans quoi Word remettrait l'ancien texte.", "Rien à faire, si cela vous convient.", place);

    public static TemplateRemark OtherKind(string tag, string place) => new("PLN1650", false,
        $"Le contrôle « {tag} » est une image ou une case à cocher : il deviendra un contrôle de texte.", "Remplacez-le par un contrôle de texte enrichi.", place);

    public static TemplateRemark NoChart(string tag, string place) => new("PLN1651", false,
        $"Word n'accepte pas de graphique à cet endroit : celui de « {tag} » sera dit en toutes lettres.", "Placez le contrôle dans le corps du document, hors d'une zone de texte.", place);

    public static TemplateRemark Missing(IEnumerable<string> tags) => new("PLN1652", false,
        $"Aucun contrôle ne reçoit : {string.Join(" ; ", tags)}.", "Ajoutez un contrôle portant cette étiquette si le rapport doit le donner.", string.Empty);

    public static TemplateRemark Protected() => new("PLN1653", false,
        "Le modèle est protégé contre la modification : le rapport le sera aussi.", "Dans Word, onglet Révision, « Restreindre la modification », arrêtez la protection.", string.Empty);

    public static TemplateRemark Macros() => new("PLN1654", false,
        "Le modèle contient des macros : le rapport ne les reprendra pas.", "Enregistrez le modèle au format .docx ou .dotx.", string.Empty);

    public static TemplateRemark Faulty(int count) => new("PLN1655", false,
        $"Le modèle s'écarte déjà du format de Word ({count} endroit{(count > 1 ? "s" : string.Empty)}) : le rapport s'en écartera de même.", "Ouvrez-le dans Word et enregistrez-le sous un autre nom.", string.Empty);

    public static TemplateRemark Refused(string message, string remedy) => new("PLN1656", true, message, remedy, string.Empty);
}
