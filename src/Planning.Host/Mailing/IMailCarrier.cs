using Planning.Abstractions;

namespace Planning.Host.Mailing;

/// <summary>Carries mails to a server.</summary>
internal interface IMailCarrier
{
    /// <summary>Sends a mail.</summary>
    /// <exception cref="UserErrorException">The server does not take it: its message says why.</exception>
    Task SendAsync(MailSettings settings, string subject, string body, CancellationToken cancellation);
}
