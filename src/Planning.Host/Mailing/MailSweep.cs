using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Host.Settings;

namespace Planning.Host.Mailing;

/// <summary>Sends the mails that wait. One that the server does not take is tried again later, as long as it takes.</summary>
internal sealed partial class MailSweep(MailBox box, IMailCarrier carrier, PlanningSettings settings, TimeProvider clock, ILogger<MailSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>Does it once.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        if (settings.Mail is not { } server)
        {
            return;
        }

        foreach (var mail in box.Due())
        {
            try
            {
                await carrier.SendAsync(server, mail.Subject, mail.Body, cancellation);
                box.Sent(mail);
            }
            catch (UserErrorException e) when (e.Code == "PLN1798")
            {
                box.Failed(mail, $"{e.Message} {e.Remedy}");
                LogTrouble(e.Message);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (UserErrorException e)
            {
                LogTrouble(e.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A mail could not be sent: {Why}")]
    private partial void LogTrouble(string why);
}
