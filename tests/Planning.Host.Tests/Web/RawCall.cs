using System.Net.Sockets;
using System.Text;

namespace Planning.Host.Tests.Web;

/// <summary>A call by a program that does not keep to what well-bred ones do.</summary>
internal static class RawCall
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Sends what it is given, then waits for the other side to end the connection.</summary>
    /// <returns>What was answered.</returns>
    public static async Task<string> SendAsync(Uri address, params string[] lines)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, limit.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)), limit.Token);
        var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, limit.Token);
        }
        catch (IOException)
        {
            // Ended without a word: that is an end too.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
