using Planning.Abstractions;
using Planning.Host.Settings;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Checks;

/// <summary>How many works one person may have waiting or running: the works of the others have their turn too.</summary>
internal static class OpenWorkLimit
{
    /// <summary>Refuses one work more than a person may have.</summary>
    /// <exception cref="UserErrorException">There are as many.</exception>
    public static void Ensure(WorkLedger ledger, PlanningSettings settings, Person person)
    {
        if (ledger.CountOpen(person.Id) is var open && open >= settings.Service.OpenWorks)
        {
            throw new UserErrorException("PLN1901", $"Vous avez déjà {FrenchCount.Of(open, "travail", "travaux")} en attente ou en cours : c'est le plus que le service en prend d'une même personne.",
                "Attendez que l'un d'eux se termine, puis recommencez ; un administrateur peut relever cette limite (Planning:Service:OpenWorks).");
        }
    }
}
