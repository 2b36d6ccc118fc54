using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Abstractions.French;
using Planning.Reporting.Drafting.Calls;

namespace Planning.Reporting.Drafting;

/// <summary>What a person is told of the drafting, in French.</summary>
internal static class DraftNotices
{
    private const string Rest = "Les paragraphes non rédigés par le modèle sont les nôtres : le rapport est complet.";

    /// <summary>What the model did and what it cost.</summary>
    public static Notice Done(ModelSettings settings, IReadOnlyList<DraftDecision> decisions, DraftUsage usage)
    {
        var (kept, refused) = (decisions.Count(d => d.IsKept), decisions.Count(d => !d.IsKept));
        return new Notice("PLN2650",
            $"Le modèle « {settings.Model} » a rédigé des paragraphes : {Count(kept, "phrase gardée", "phrases gardées")}, {Count(refused, "phrase refusée et remplacée", "phrases refusées et remplacées")} par les nôtres. {Cost(usage)}",
            "Relisez ces paragraphes avant de les diffuser : chaque phrase gardée a été tenue contre les chiffres, le journal donne le motif de chaque refus.");
    }

    /// <summary>Paragraphs that were not shown to the model.</summary>
    public static Notice Withheld(IReadOnlyList<string> paragraphs) => new("PLN2651",
        $"{Count(paragraphs.Count, "paragraphe n'a pas été confié", "paragraphes n'ont pas été confiés")} au modèle, car un nom ou un signe n'y a pas l'air d'en être un : {string.Join(", ", paragraphs.Take(5).Select(p => $"« {p} »"))}.",
        "Si le nom d'un territoire est mal lu, corrigez-le dans les indicateurs ou dans le suivi. Nos paragraphes sont gardés.");

    /// <summary>Answers that had another form than the one asked for.</summary>
    public static Notice Misshapen(IReadOnlyList<string> sections) => new("PLN2652",
        $"Le modèle n'a pas répondu dans la forme demandée pour {Count(sections.Count, "section", "sections")} : {string.Join(", ", sections.Take(5).Select(s => $"« {s} »"))}.",
        $"Un modèle plus grand suit mieux les consignes. {Rest}");

    /// <summary>Why drafting stopped before its end.</summary>
    public static Notice Stopped(ModelSettings settings, ModelFailure failure)
    {
        var (code, message, remedy) = failure switch
        {
            ModelFailure.Unreachable => ("PLN2653", $"Le modèle n'a pas répondu : rien ne répond à l'adresse {settings.Endpoint}.", "Vérifiez Planning:Model:Endpoint, le réseau, et que le service est démarré."),
            ModelFailure.Key => ("PLN2654", "Le service refuse la clé du modèle.", "Vérifiez Planning:Model:Key (ou la variable PLANNING__MODEL__KEY)."),
            ModelFailure.NotFound => ("PLN2655", $"Le service ne connaît pas le modèle « {settings.Model} », ou pas l'adresse {settings.Endpoint}.", "Vérifiez Planning:Model:Model et Planning:Model:Endpoint, qui finit souvent par /v1."),
            ModelFailure.Refused => ("PLN2656", "Le service refuse la demande telle qu'elle est faite.", "Vérifiez que ce modèle sert à converser, et qu'il admet des textes de quelques pages."),
            ModelFailure.Busy => ("PLN2657", "Le service refuse d'autres demandes : trop à la fois, ou crédit épuisé.", "Attendez, ou vérifiez votre compte auprès du service."),
            ModelFailure.Broken => ("PLN2658", "Le service du modèle est en panne.", "Relancez plus tard."),
            ModelFailure.Slow => ("PLN2659", $"Le modèle n'a pas répondu en {Count(settings.CallSeconds, "seconde", "secondes")}.", "Relancez plus tard, ou augmentez Planning:Model:CallSeconds."),
            ModelFailure.Long => ("PLN2660", $"La réponse du modèle dépasse {Count(settings.AnswerKilobytes, "kilo-octet", "kilo-octets")} : elle n'a pas été lue.", "Vérifiez l'adresse et le modèle."),
            ModelFailure.Foreign => ("PLN2661", $"Ce qui répond à l'adresse {settings.Endpoint} n'est pas un service de modèle : page web, redirection ou réponse coupée.", "Vérifiez Planning:Model:Endpoint, qui finit souvent par /v1, et le proxy."),
            ModelFailure.Malformed => ("PLN2662", "Le modèle n'a répondu plusieurs fois de suite que dans une autre forme que celle demandée.", "Choisissez un modèle plus grand, qui suit mieux les consignes."),
            _ => ("PLN2663", $"Le temps ou le nombre d'appels accordés au modèle est épuisé ({Count(settings.TotalSeconds, "seconde", "secondes")}, {Count(settings.Calls, "appel", "appels")}).", "Augmentez Planning:Model:TotalSeconds ou Planning:Model:Calls."),
        };
        return new Notice(code, message, $"{remedy} {Rest}");
    }

    /// <summary>The tokens and what they cost.</summary>
    public static string Cost(DraftUsage usage)
    {
        var calls = Count(usage.Calls, "appel", "appels");
        if (usage is not { InputTokens: { } input, OutputTokens: { } output })
        {
            return $"{calls} ; le service ne dit pas combien de jetons.";
        }

        var tokens = $"{calls}, {Count(input, "jeton envoyé", "jetons envoyés")}, {Count(output, "reçu", "reçus")}";
        return usage.Cost is { } cost ? $"{tokens}, soit {cost.ToString("0.00##", CultureInfo.InvariantCulture).Replace('.', ',')}\u00A0{usage.Currency}." : $"{tokens} (prix non renseignés).";
    }

    private static string Count(long count, string one, string many) => $"{FrenchNumber.Of(count)}\u00A0{(count < 2 ? one : many)}";
}
