using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Planning.Host.Tests.Web;

/// <summary>A certificate for this machine, made on the spot.</summary>
internal static class SelfSigned
{
    /// <summary>The password of its file.</summary>
    public const string Password = "mot-de-passe";

    /// <summary>Writes it to a file.</summary>
    /// <param name="file">The .pfx file.</param>
    /// <param name="ends">From today, when it ends.</param>
    /// <param name="begins">From today, when it begins; null for a month ago.</param>
    public static X509Certificate2 Write(string file, TimeSpan ends, TimeSpan? begins = null)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        var certificate = request.CreateSelfSigned(now + (begins ?? TimeSpan.FromDays(-30)), now + ends);
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, Password));
        return certificate;
    }
}
