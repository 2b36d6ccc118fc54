using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Planning.Host.Works;

/// <summary>Seals the passwords that people give with their PDFs: a work waits in the ledger, and may be made again, but the ledger holds no password that can be read.</summary>
internal sealed class PasswordSeal(IDataProtectionProvider provider)
{
    private readonly IDataProtector protector = provider.CreateProtector("planning.pdf");

    /// <summary>The password, sealed; null for none.</summary>
    public SealedPassword? Close(string? password) => string.IsNullOrEmpty(password) ? null : new SealedPassword(protector.Protect(password));

    /// <summary>The password; null for none, and for one whose keys are gone: its document then says that it asks for one.</summary>
    public string? Open(SealedPassword? closed)
    {
        try
        {
            return closed is null ? null : protector.Unprotect(closed.Text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
