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

        return IsFree() ? new Diagnosis(Subject, DiagnosisState.Good, $"{Service.Address} est libre.")
            : ServiceLock.IsHeld(settings) ? new Diagnosis(Subject, DiagnosisState.Good, $"Le service est en marche, à {Service.Address}.")
            : new Diagnosis(Subject, DiagnosisState.Mend, $"{Service.Address} est prise par un autre programme, ou réservée.", "Arrêtez-le, ou donnez un autre port dans Planning:Service:Address.");
    }

    private bool IsFree()
    {
        var address = Service.Address.Host == "localhost" ? IPAddress.Loopback : IPAddress.Parse(Service.Address.Host.Trim('[', ']'));
        using var listener = new TcpListener(address, Service.Address.Port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
