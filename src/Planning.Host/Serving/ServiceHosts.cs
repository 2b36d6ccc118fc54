using System.Net;
using System.Security.Cryptography.X509Certificates;
using Planning.Abstractions;
using Planning.Host.Settings;

namespace Planning.Host.Serving;

/// <summary>The names by which the service lets itself be called: a page from elsewhere could have its own name lead here, or have a link written with it.</summary>
internal static class ServiceHosts
{
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The names: this machine's; beyond it those that the settings give, else those of its address and its certificate.</summary>
    /// <exception cref="UserErrorException">The service is open to other machines, and no name tells how they reach it.</exception>
    public static IReadOnlyList<string> Of(ServiceSettings service)
    {
        if (service.IsLoopback)
        {
            return [.. ThisMachine, .. service.Hosts];
        }

        IReadOnlyList<string> reached = service.Hosts.Count > 0 ? service.Hosts : [.. AddressOf(service.Address), .. NamesOf(service)];
        return reached.Count > 0 ? [.. ThisMachine, .. reached] : throw new UserErrorException("PLN1928", $"On ne sait pas sous quel nom les autres machines appellent {service.Address} : ni l'adresse ni le certificat ne le disent.",
            "Donnez ce nom dans Planning:Service:Hosts, par exemple [\"planning.agence.fr\"], ou employez un certificat qui le porte.");
    }

    private static IEnumerable<string> AddressOf(Uri address) => IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)) ? [] : [address.Host];

    private static IReadOnlyList<string> NamesOf(ServiceSettings service)
    {
        if (service.Certificate.Length == 0)
        {
            return [];
        }

        using var certificate = ServiceCertificate.Read(service);
        return [.. certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(names => names.EnumerateDnsNames().Concat(names.EnumerateIPAddresses().Select(ip => ip.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{ip}]" : ip.ToString()))).Distinct()];
    }
}
