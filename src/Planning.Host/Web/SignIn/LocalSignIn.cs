using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Planning.Host.Web.SignIn;

/// <summary>Without sign-in the page is for this machine alone: who asks is who runs the service.</summary>
internal sealed class LocalSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "local";

    /// <summary>What a relay adds: through one, others than who runs the service would pass for that person.</summary>
    private static readonly string[] RelayHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        RelayHeaders.Any(Request.Headers.ContainsKey) ? AuthenticateResult.Fail("relayed") :
        AuthenticateResult.Success(new AuthenticationTicket(new Person(Environment.UserName, Role.Administrator) { Id = Name }.Principal(Name), Name)));
}
