using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Planning.Abstractions;
using Planning.Host.Settings;

namespace Planning.Host.Serving;

/// <summary>The certificate by which the service speaks HTTPS.</summary>
internal static class ServiceCertificate
{
    /// <summary>Reads it.</summary>
    /// <exception cref="UserErrorException">It cannot be read, its password is wrong, or its time is over.</exception>
    public static X509Certificate2 Read(ServiceSettings service)
    {
        X509Certificate2 certificate;
        try
        {
            certificate = X509CertificateLoader.LoadPkcs12FromFile(service.Certificate, service.CertificatePassword);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException("PLN1812", $"Le certificat « {service.Certificate} » ne peut pas être lu.", "Vérifiez que le fichier .pfx est là, et le mot de passe de Planning:Service:CertificatePassword.", e);
        }

        return certificate.NotAfter > TimeProvider.System.GetUtcNow() ? certificate : throw new UserErrorException("PLN1813",
            $"Le certificat « {service.Certificate} » a expiré le {certificate.NotAfter:dd/MM/yyyy}.", "Renouvelez-le, puis redémarrez le service.");
    }
}
