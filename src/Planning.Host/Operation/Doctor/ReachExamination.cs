using System.Net.Sockets;

namespace Planning.Host.Operation.Doctor;

/// <summary>Whether another machine that the settings name answers. Nothing is said to it.</summary>
/// <param name="subject">What it does for us, in French.</param>
/// <param name="address">Where it is.</param>
/// <param name="setting">The setting that names it.</param>
internal sealed class ReachExamination(string subject, Uri address, string setting) : IExamination
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public string Subject => subject;

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var socket = new TcpClient();
        try
        {
            socket.ConnectAsync(address.DnsSafeHost, address.Port, patience.Token).AsTask().GetAwaiter().GetResult();
            return new Diagnosis(Subject, DiagnosisState.Good, $"{address.Authority} répond.");
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            return new Diagnosis(Subject, DiagnosisState.Mend, $"{address.Authority} ne répond pas.", $"Vérifiez le réglage {setting}, que cette machine est en marche, et que le pare-feu laisse passer.");
        }
    }
}
