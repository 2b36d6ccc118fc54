using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Planning.Abstractions;
using Planning.Host.Settings;

namespace Planning.Host.Web.SignIn;

/// <summary>Who may come in: everyone on this machine without sign-in; else those whom the provider of identities knows, and programs by key.</summary>
internal static class SignInServices
{
    private const string Chosen = "planning";

    /// <summary>How long the provider may take to answer: a person waits for it.</summary>
    private static readonly TimeSpan ProviderPatience = TimeSpan.FromSeconds(20);

    /// <summary>Adds the ways to sign in, and what each role may do.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, ServiceSettings service)
    {
        var authentication = services.AddAuthentication(options => (options.DefaultScheme, options.DefaultChallengeScheme) = (Chosen, service.SignIn is null ? Chosen : OpenIdConnectDefaults.AuthenticationScheme))
            .AddPolicyScheme(Chosen, null, options => options.ForwardDefaultSelector = context => SchemeOf(context, service))
            .AddScheme<AuthenticationSchemeOptions, LocalSignIn>(LocalSignIn.Name, null)
            .AddScheme<AuthenticationSchemeOptions, KeySignIn>(KeySignIn.Name, null);
        if (service.SignIn is { } provider)
        {
            authentication.AddCookie(options => Configure(options, provider)).AddOpenIdConnect(options => Configure(options, provider));
            services.PostConfigure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, options => options.ConfigurationManager = new ProviderDescription(options.ConfigurationManager!));
        }

        return services.AddAuthorization(options =>
        {
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            foreach (var role in Enum.GetValues<Role>())
            {
                options.AddPolicy(role.ToString(), policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Enum.TryParse<Role>(c.User.FindFirst(Person.RoleClaim)?.Value, out var has) && has >= role));
            }
        });
    }

    private static string SchemeOf(HttpContext context, ServiceSettings service) =>
        context.Request.Headers.ContainsKey("Authorization") ? KeySignIn.Name
        : service.SignIn is null ? LocalSignIn.Name : CookieAuthenticationDefaults.AuthenticationScheme;

    private static void Configure(CookieAuthenticationOptions options, SignInSettings provider)
    {
        (options.Cookie.Name, options.Cookie.HttpOnly, options.Cookie.SameSite, options.Cookie.SecurePolicy) = ("planning", true, SameSiteMode.Lax, CookieSecurePolicy.Always);
        // Not prolonged by use: a role that the provider takes away would stay as long as the person is busy.
        (options.ExpireTimeSpan, options.SlidingExpiration) = (provider.Session, false);
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void Configure(OpenIdConnectOptions options, SignInSettings provider)
    {
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        (options.Authority, options.ClientId, options.ClientSecret) = (provider.Authority.ToString(), provider.ClientId, provider.ClientSecret);
        options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        options.BackchannelTimeout = ProviderPatience;
        (options.ResponseType, options.UsePkce, options.MapInboundClaims) = ("code", true, false);
        options.TokenValidationParameters.NameClaimType = "name";
        options.Events.OnTokenValidated = context =>
        {
            context.Principal = PersonOf(context, provider).Principal(OpenIdConnectDefaults.AuthenticationScheme);
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToIdentityProviderForSignOut = context =>
        {
            // Nothing of the provider's is kept to be shown to it again: it knows by this whom the person leaves.
            context.ProtocolMessage.ClientId = provider.ClientId;
            return Task.CompletedTask;
        };
        options.Events.OnRemoteFailure = context => throw (ProviderDescription.IsAway(context.Failure) ? ProviderDescription.Away(context.Failure!) : new UserErrorException("PLN1890", "L'identification n'a pas abouti.",
            "Repartez de l'accueil ; si cela dure, un administrateur en trouve la cause dans les réglages Planning:Service:SignIn ou chez le fournisseur d'identité.", context.Failure));
    }

    /// <summary>The person whom the provider tells: by name, else by the name of the account; the highest of the roles counts, none makes a reader.</summary>
    private static Person PersonOf(TokenValidatedContext context, SignInSettings provider)
    {
        var claims = context.Principal!;
        var name = claims.FindFirst("name")?.Value ?? claims.FindFirst("preferred_username")?.Value ?? claims.FindFirst("sub")!.Value;
        return new Person(name, claims.FindAll(provider.RoleClaim).Select(c => Roles.Of(c.Value)).Max() ?? Role.Reader) { Id = claims.FindFirst("sub")!.Value };
    }
}
