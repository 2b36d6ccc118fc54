using System.Net;
using System.Net.Sockets;
using System.Text;
using Planning.Abstractions;
using Planning.Host.Mailing;

namespace Planning.Host.Tests.Mailing;

public sealed class SmtpCarrierTests
{
    [Fact]
    public async Task A_mail_reaches_the_server_with_its_accents()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = ServeAsync(listener);
        await new SmtpCarrier().SendAsync(To(((IPEndPoint)listener.LocalEndpoint).Port), "Échéance", "Le schéma est caduc.", CancellationToken.None);
        var text = await received;
        Assert.Contains("RCPT TO:<equipe@agence.fr>", text, StringComparison.Ordinal);
        Assert.Contains("Subject: =?utf-8?", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_goes_without_taking_leave_has_the_mail_all_the_same()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = ServeAsync(listener, farewell: null);
        await new SmtpCarrier().SendAsync(To(((IPEndPoint)listener.LocalEndpoint).Port), "Essai", "Essai", CancellationToken.None);
        Assert.Contains("QUIT", await received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_down_is_told_as_trouble_that_may_pass()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var error = await Assert.ThrowsAsync<UserErrorException>(() => new SmtpCarrier().SendAsync(To(port), "Essai", "Essai", CancellationToken.None));
        Assert.Equal(("PLN1798", true), (error.Code, error.IsPassing));
        Assert.Contains("ne répond pas", error.Message, StringComparison.Ordinal);
    }

    private static MailSettings To(int port) => new() { Server = "127.0.0.1", Port = port, Security = MailSecurity.None, From = "planning@agence.fr", To = ["equipe@agence.fr"] };

    /// <summary>As much of a mail server as takes one mail.</summary>
    private static async Task<string> ServeAsync(TcpListener listener, string? farewell = "221 fin")
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 essai");
        var (told, isData) = (new StringBuilder(), false);
        while (await reader.ReadLineAsync() is { } line)
        {
            told.AppendLine(line);
            if (line == "QUIT")
            {
                if (farewell is not null)
                {
                    await writer.WriteLineAsync(farewell);
                }

                break;
            }

            isData = isData ? line != "." : line == "DATA";
            if (line == "DATA" || !isData)
            {
                await writer.WriteLineAsync(line == "DATA" ? "354 continuez" : "250 oui");
            }
        }

        return told.ToString();
    }
}
