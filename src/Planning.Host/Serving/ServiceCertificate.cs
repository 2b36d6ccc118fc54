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
            throw Unreadable(service.Certificate, e);
        }

        return FaultOf(certificate, service.Certificate) is { } fault ? throw fault : certificate;
    }

    private static UserErrorException Unreadable(string file, Exception cause) =>
        !File.Exists(file) ? new UserErrorException("PLN1812", $"Le certificat « {file} » n'est pas là.", "Vérifiez le chemin donné dans Planning:Service:Certificate, vu du compte qui lance le service.", cause)
        : cause is UnauthorizedAccessException ? new UserErrorException("PLN1812", $"Le compte « {Environment.UserName} » n'a pas le droit de lire le certificat « {file} ».", "Donnez-lui ce droit, à lui seul : le fichier contient la clé privée.", cause)
        : new UserErrorException("PLN1812", $"Le certificat « {file} » ne s'ouvre pas : son mot de passe n'est pas celui de Planning:Service:CertificatePassword, ou ce n'est pas un fichier .pfx.", "Vérifiez le mot de passe ; ou refaites le fichier : openssl pkcs12 -export -in planning.crt -inkey planning.key -out planning.pfx.", cause);

    private static UserErrorException? FaultOf(X509Certificate2 certificate, string file)
    {
        var now = TimeProvider.System.GetUtcNow();
        return !certificate.HasPrivateKey ? new UserErrorException("PLN1812", $"Le certificat « {file} » ne contient pas sa clé privée.", "Réunissez les deux : openssl pkcs12 -export -in planning.crt -inkey planning.key -out planning.pfx.")
            : certificate.NotAfter <= now ? new UserErrorException("PLN1813", $"Le certificat « {file} » a expiré le {certificate.NotAfter:dd/MM/yyyy}.", "Renouvelez-le, puis redémarrez le service.")
            : certificate.NotBefore > now ? new UserErrorException("PLN1813", $"Le certificat « {file} » n'est valable qu'à partir du {certificate.NotBefore:dd/MM/yyyy}.", "Attendez ce jour, ou donnez-en un autre ; vérifiez aussi l'heure de la machine.")
            : null;
    }
}
