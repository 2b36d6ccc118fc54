using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Planning.Abstractions;

namespace Planning.Host.Mailing;

/// <summary>Sends mails by SMTP.</summary>
internal sealed class SmtpCarrier : IMailCarrier
{
    private const int PatienceMilliseconds = 20_000;

    /// <inheritdoc/>
    public async Task SendAsync(MailSettings settings, string subject, string body, CancellationToken cancellation)
    {
        using var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = body } };
        message.From.Add(MailboxAddress.Parse(settings.From));
        message.To.AddRange(settings.To.Select(MailboxAddress.Parse));
        using var client = new SmtpClient { Timeout = PatienceMilliseconds };
        try
        {
            await client.ConnectAsync(settings.Server, settings.Port, OptionsOf(settings), cancellation);
            if (settings.User.Length > 0)
            {
                await client.AuthenticateAsync(settings.User, settings.Password, cancellation);
            }

            await client.SendAsync(message, cancellation);
        }
        catch (Exception e) when (e is AuthenticationException or ServiceNotAuthenticatedException)
        {
            throw Trouble(settings, "refuse le compte ou son mot de passe", "Vérifiez Planning:Mail:User et Planning:Mail:Password.", e);
        }
        catch (SslHandshakeException e)
        {
            throw Trouble(settings, "n'a pas pu établir de connexion chiffrée", "Vérifiez Planning:Mail:Port et Planning:Mail:Security, et le certificat du serveur.", e);
        }
        catch (SmtpCommandException e)
        {
            throw Trouble(settings, $"refuse le message ({e.Message})", "Vérifiez Planning:Mail:From et Planning:Mail:To.", e);
        }
        catch (Exception e) when (e is SocketException or IOException or ProtocolException or TimeoutException or NotSupportedException)
        {
            throw Trouble(settings, "ne répond pas", "Vérifiez Planning:Mail:Server et Planning:Mail:Port, et que ce serveur est joignable d'ici.", e);
        }

        await LeaveAsync(client, cancellation);
    }

    /// <summary>The server has the mail: how it takes leave changes nothing, and the mail is not to be sent again for it.</summary>
    private static async Task LeaveAsync(SmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception e) when (e is SocketException or IOException or ProtocolException or CommandException or TimeoutException or OperationCanceledException)
        {
        }
    }

    /// <summary>A password is never sent in clear unless a person says that the connection is safe.</summary>
    private static SecureSocketOptions OptionsOf(MailSettings settings) => settings.Security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.None => SecureSocketOptions.None,
        _ => settings.User.Length == 0 || settings.Port == 465 ? SecureSocketOptions.Auto : SecureSocketOptions.StartTls,
    };

    private static UserErrorException Trouble(MailSettings settings, string what, string remedy, Exception cause) =>
        new("PLN1798", $"Le serveur de courriel {settings.Server} (port {settings.Port}) {what}.", remedy, cause) { IsPassing = true };
}
