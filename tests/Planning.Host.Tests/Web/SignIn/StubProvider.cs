using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Planning.Host.Tests.Web.SignIn;

/// <summary>A provider of identities on loopback, as small as OpenID Connect allows: whoever comes is the account of the moment.</summary>
internal sealed class StubProvider : IAsyncDisposable
{
    /// <summary>The service, as the provider knows it.</summary>
    public const string Client = "planning", Secret = "secret-du-service";

    private readonly RSA key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (Account Account, string Nonce, string Challenge)> codes = new();
    private readonly WebApplication provider;

    public StubProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        provider = builder.Build();
        provider.MapGet("/.well-known/openid-configuration", Describe);
        provider.MapGet("/cles", Keys);
        provider.MapGet("/entrer", Enter);
        provider.MapPost("/jeton", Give).DisableAntiforgery();
        provider.MapGet("/sortir", (HttpContext context) => Results.Redirect(context.Request.Query["post_logout_redirect_uri"].ToString() + "?state=" + Uri.EscapeDataString(context.Request.Query["state"].ToString())));
    }

    /// <summary>Who comes next.</summary>
    public Account Next { get; set; } = new("1", "Personne");

    /// <summary>Whether the tokens are signed by another key than the one that is shown.</summary>
    public bool Forges { get; set; }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(provider.Urls.First());

    /// <summary>Starts it.</summary>
    public Task StartAsync() => provider.StartAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        key.Dispose();
    }

    private IResult Describe() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = Address.ToString(),
        ["authorization_endpoint"] = new Uri(Address, "entrer").ToString(),
        ["token_endpoint"] = new Uri(Address, "jeton").ToString(),
        ["jwks_uri"] = new Uri(Address, "cles").ToString(),
        ["end_session_endpoint"] = new Uri(Address, "sortir").ToString(),
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
    });

    private IResult Keys()
    {
        var shown = key.ExportParameters(includePrivateParameters: false);
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "1", alg = "RS256", n = Base64UrlEncoder.Encode(shown.Modulus), e = Base64UrlEncoder.Encode(shown.Exponent) } } });
    }

    /// <summary>Sends the browser back with a code, as a form that it sends by itself.</summary>
    private IResult Enter(HttpContext context)
    {
        var asked = context.Request.Query;
        Assert.Equal((Client, "code", "S256"), (asked["client_id"].ToString(), asked["response_type"].ToString(), asked["code_challenge_method"].ToString()));
        var code = Guid.NewGuid().ToString("N");
        codes[code] = (Next, asked["nonce"].ToString(), asked["code_challenge"].ToString());
        return Results.Text($"<form method=\"post\" action=\"{asked["redirect_uri"]}\"><input name=\"code\" value=\"{code}\"><input name=\"state\" value=\"{asked["state"]}\"></form>", "text/html");
    }

    private IResult Give([FromForm] IFormCollection form)
    {
        if (!codes.TryRemove(form["code"].ToString(), out var given) || form["client_secret"] != Secret || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != given.Challenge)
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }

        return Results.Json(new { access_token = "rien", token_type = "Bearer", expires_in = 300, id_token = TokenOf(given.Account, given.Nonce) });
    }

    private string TokenOf(Account account, string nonce)
    {
        using var forged = RSA.Create(2048);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address.ToString(),
            Audience = Client,
            Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5),
            Claims = new Dictionary<string, object> { ["sub"] = account.Id, ["name"] = account.Name, ["nonce"] = nonce, ["roles"] = account.Roles },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(Forges ? forged : key) { KeyId = "1", CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } }, SecurityAlgorithms.RsaSha256),
        });
    }
}
