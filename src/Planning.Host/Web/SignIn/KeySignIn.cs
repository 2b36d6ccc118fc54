using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Planning.Host.Settings;

namespace Planning.Host.Web.SignIn;

/// <summary>A program says who it is by a key: <c>Authorization: Bearer KEY</c>.</summary>
internal sealed class KeySignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, PlanningSettings settings)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "cle";

    /// <summary>How the header of a request with a key begins.</summary>
    public const string Mark = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Mark, StringComparison.Ordinal))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        // All keys are compared, each in constant time: how long it takes tells nothing.
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(header[Mark.Length..].Trim()));
        var known = settings.Service.Keys.Where(k => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(k.Key)), given)).ToList();
        return Task.FromResult(known is [var key, ..]
            ? AuthenticateResult.Success(new AuthenticationTicket(new Person(key.Name, key.Role) { Id = $"{Name}:{key.Name}" }.Principal(Name), Name))
            : AuthenticateResult.Fail("unknown key"));
    }
}
