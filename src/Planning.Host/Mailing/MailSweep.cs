using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Host.Serving;
using Planning.Host.Settings;

namespace Planning.Host.Mailing;

/// <summary>Sends the mails that wait. One that the server does not take is tried again later, as long as it takes.</summary>
internal sealed class MailSweep(MailBox box, IMailCarrier carrier, PlanningSettings settings, TimeProvider clock, ILogger<MailSweep> log)
    : Sweep(TimeSpan.FromSeconds(30), "A mail could not be sent", clock, log)
{
    /// <inheritdoc/>
    public override async Task SweepAsync(CancellationToken cancellation)
    {
        if (settings.Mail is not { } server)
        {
            return;
        }

        while (box.Take() is { } mail)
        {
            try
            {
                await carrier.SendAsync(server, mail.Subject, mail.Body, cancellation);
                box.Sent(mail);
            }
            catch (UserErrorException e) when (e.Code == "PLN1798")
            {
                box.Failed(mail, $"{e.Message} {e.Remedy}");
                Tell(e);
            }
        }
    }
}
