using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Planning.Abstractions;

namespace Planning.Host.Web.SignIn;

/// <summary>What the provider of identities says of itself; where it is away, a person is told so.</summary>
internal sealed class ProviderDescription(IConfigurationManager<OpenIdConnectConfiguration> asked) : IConfigurationManager<OpenIdConnectConfiguration>
{
    /// <summary>What it says, as it was last told.</summary>
    /// <exception cref="UserErrorException">It does not answer, or not as a provider does.</exception>
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        try
        {
            return await asked.GetConfigurationAsync(cancel);
        }
        catch (InvalidOperationException e)
        {
            throw Away(e);
        }
    }

    /// <inheritdoc/>
    public void RequestRefresh() => asked.RequestRefresh();

    /// <summary>Whether a sign-in failed because the provider did not answer, and not because of what it answered.</summary>
    public static bool IsAway(Exception? failure) => failure switch
    {
        null => false,
        HttpRequestException or TaskCanceledException => true,
        UserErrorException known => known.IsPassing,
        _ => IsAway(failure.InnerException),
    };

    /// <summary>What a person is told then.</summary>
    public static UserErrorException Away(Exception cause) => new("PLN1927", "Le fournisseur d'identité ne répond pas : personne ne peut s'identifier pour le moment.",
        "Réessayez dans quelques minutes. Si cela dure, prévenez un administrateur : « planning doctor » examine le fournisseur (Planning:Service:SignIn:Authority). Ce qui est déjà déposé continue.", cause)
    { IsPassing = true };
}
