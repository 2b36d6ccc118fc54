using Planning.Abstractions.French;
using Planning.Host.Mailing;
using Planning.Host.Settings;

namespace Planning.Host.Web.Administration;

/// <summary>How the sending of mails goes.</summary>
/// <param name="Told">How it goes, in a sentence.</param>
/// <param name="Trouble">Why the last mail that failed was not sent; empty where none failed.</param>
public sealed record MailState(string Told, string Trouble)
{
    /// <summary>How it goes now.</summary>
    internal static MailState Now(MailBox mails, PlanningSettings settings)
    {
        var waiting = mails.Waiting();
        return new MailState(
            settings.Mail is null ? "Aucun serveur de courriel n’est réglé : les rappels et les échecs se lisent ici, et nulle part ailleurs (réglage Planning:Mail)."
            : waiting.Count == 0 ? "Tous les courriels sont partis." : PageText.Of($"{FrenchCount.Of(waiting.Count, "courriel attend", "courriels attendent")} de partir."),
            waiting.LastOrDefault(m => m.Trouble.Length > 0) is { } failed ? PageText.Of($"« {failed.Subject} », {FrenchCount.Of((int)failed.Attempts, "essai")} : {failed.Trouble}") : string.Empty);
    }
}
