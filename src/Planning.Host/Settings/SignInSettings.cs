using System.Globalization;
using Microsoft.Extensions.Configuration;
using Planning.Abstractions;

namespace Planning.Host.Settings;

/// <summary>The settings of section <c>Planning:Service:SignIn</c>: the OpenID Connect provider that says who a person is.</summary>
internal sealed record SignInSettings
{
    private const int UsualMinutes = 480, LeastMinutes = 5, MostMinutes = 1440;

    /// <summary>The provider's address.</summary>
    public required Uri Authority { get; init; }

    /// <summary>The name that the provider gives to this service.</summary>
    public required string ClientId { get; init; }

    /// <summary>What proves to the provider that it is this service. Never printed.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>The claim that holds the roles of a person.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>For how long a person is signed in at most, however busy: after that the provider says anew who it is, and which roles are left.</summary>
    public TimeSpan Session { get; init; } = TimeSpan.FromMinutes(UsualMinutes);

    /// <summary>Its address alone: the rest may hold secrets.</summary>
    public override string ToString() => Authority.ToString();

    /// <summary>Reads the section; null where it is not there.</summary>
    /// <exception cref="UserErrorException">A setting is unknown, missing or no address.</exception>
    public static SignInSettings? From(IConfigurationSection section)
    {
        SettingNames.Check(section, nameof(Authority), nameof(ClientId), nameof(ClientSecret), nameof(RoleClaim), "SessionMinutes");
        if (string.IsNullOrWhiteSpace(section[nameof(Authority)]))
        {
            return null;
        }

        return new SignInSettings
        {
            Authority = Uri.TryCreate(section[nameof(Authority)], UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address is { Scheme: "http", IsLoopback: true }) ? address
                : throw new UserErrorException("PLN1805", $"Le réglage « {section.Path}:Authority » n'est pas l'adresse en https d'un fournisseur d'identité.", "Donnez-la en entier, par exemple https://identite.exemple.fr/realms/agence."),
            ClientId = Required(section, nameof(ClientId)),
            ClientSecret = Required(section, nameof(ClientSecret)),
            RoleClaim = section[nameof(RoleClaim)] is { Length: > 0 } claim ? claim : "roles",
            Session = TimeSpan.FromMinutes(Minutes(section)),
        };
    }

    private static int Minutes(IConfigurationSection section) => section["SessionMinutes"] is not { Length: > 0 } text ? UsualMinutes
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= LeastMinutes and <= MostMinutes ? minutes
        : throw new UserErrorException("PLN1548", $"Le réglage « {section.Path}:SessionMinutes » vaut « {text} », ce qui n'est pas un nombre admis.",
            string.Create(CultureInfo.InvariantCulture, $"Donnez-lui un nombre entier de {LeastMinutes} à {MostMinutes}, ou supprimez-le pour retrouver {UsualMinutes}."));

    private static string Required(IConfigurationSection section, string name) => section[name] is { Length: > 0 } value ? value
        : throw new UserErrorException("PLN1806", $"Il manque le réglage « {section.Path}:{name} ».", "Le fournisseur d'identité le donne quand on y déclare ce service.");
}
