using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;

namespace Planning.Host.Web.SignIn;

/// <summary>Who asks, and what that person may do.</summary>
/// <param name="Name">The name, as works and decisions bear it.</param>
/// <param name="Role">The role.</param>
public sealed record Person(string Name, Role Role)
{
    /// <summary>
    /// What tells one person from another, as what signed that person in knows it: two may bear one name, and a name may be chosen. Works are
    /// somebody's by this.
    /// </summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Whether the person came in through a provider of identities, and may leave.</summary>
    public bool SignedIn { get; init; }

    /// <summary>The claim that holds the role.</summary>
    public const string RoleClaim = "planning-role";

    /// <summary>The claim that holds what tells one person from another.</summary>
    public const string IdClaim = "planning-id";

    /// <summary>Whether the person may do what a role may.</summary>
    public bool May(Role asked) => Role >= asked;

    /// <summary>The person who asks.</summary>
    public static Person Of(HttpContext context) => new(
        context.User.Identity?.Name ?? string.Empty,
        Enum.TryParse<Role>(context.User.FindFirstValue(RoleClaim), out var role) ? role : Role.Reader)
    {
        Id = context.User.FindFirstValue(IdClaim) ?? string.Empty,
        SignedIn = context.User.Identity is { IsAuthenticated: true, AuthenticationType: OpenIdConnectDefaults.AuthenticationScheme },
    };

    /// <summary>The person as the sign-in of a request.</summary>
    /// <param name="scheme">What told who it is.</param>
    public ClaimsPrincipal Principal(string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, Name), new Claim(RoleClaim, Role.ToString()), new Claim(IdClaim, Id)], scheme));
}
