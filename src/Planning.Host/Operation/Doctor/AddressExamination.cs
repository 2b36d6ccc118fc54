using System.Net;
using System.Net.Sockets;
using Planning.Host.Serving;
using Planning.Host.Settings;

namespace Planning.Host.Operation.Doctor;

/// <summary>Whether the service may listen where it is told to: safely, with a certificate in its time, at a port that is free or its own.</summary>
internal sealed class AddressExamination(PlanningSettings settings) : IExamination
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    private ServiceSettings Service => settings.Service;

    /// <inheritdoc/>
    public string Subject => "Adresse du service";

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        Service.EnsureSafe();
        if (Service.Address.Scheme == Uri.UriSchemeHttps)
        {
            using var certificate = ServiceCertificate.Read(Service);
            if (certificate.NotAfter < TimeProvider.System.GetLocalNow() + Soon)
            {
                return new Diagnosis(Subject, DiagnosisState.Watch, $"Le certificat « {Service.Certificate} » expire le {certificate.NotAfter:dd/MM/yyyy}.", "Renouvelez-le, puis redémarrez le service.");
            }
        }

        if (TroubleOf() is not { } trouble)
        {
            return new Diagnosis(Subject, DiagnosisState.Good, $"{Service.Address} est libre.");
        }

        var (message, remedy) = ListenErrors.Told(Service.Address, trouble);
        return trouble == SocketError.AddressAlreadyInUse && ServiceLock.IsHeld(settings) ? new Diagnosis(Subject, DiagnosisState.Good, $"Le service est en marche, à {Service.Address}.")
            : new Diagnosis(Subject, DiagnosisState.Mend, message, remedy);
    }

    /// <summary>What keeps a program from listening there; null for nothing.</summary>
    private SocketError? TroubleOf()
    {
        var address = Service.Address.Host == "localhost" ? IPAddress.Loopback : IPAddress.Parse(Service.Address.Host.Trim('[', ']'));
        using var listener = new TcpListener(address, Service.Address.Port);
        try
        {
            listener.Start();
            return null;
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode;
        }
    }
}
