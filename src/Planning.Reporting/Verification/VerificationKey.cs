using System.Security.Cryptography;
using System.Text;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Verification;

/// <summary>The key of the remark on a sentence: the same for the same sentence from one passage to the next, so that the remark is known again.</summary>
public static class VerificationKey
{
    private const int Length = 8;

    /// <summary>The key.</summary>
    public static string Of(Statement statement) => $"CHIFFRES-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{statement.Location?.Paragraph}|{statement.Quote}")))[..Length]}";
}
