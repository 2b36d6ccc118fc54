using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Host.Web.SignIn;

namespace Planning.Host.Settings;

/// <summary>The key of a program that calls the service.</summary>
/// <param name="Name">Whose it is: works are asked for in this name.</param>
/// <param name="Key">The secret. Never printed.</param>
/// <param name="Role">What it may do.</param>
internal sealed record ApiKey(string Name, string Key, Role Role)
{
    private const int LeastLength = 24;

    /// <summary>Its name alone: the rest is secret.</summary>
    public override string ToString() => Name;

    /// <summary>Reads section <c>Planning:Service:Keys</c>.</summary>
    /// <exception cref="UserErrorException">A key is without name, too short, or of an unknown role.</exception>
    public static IReadOnlyList<ApiKey> From(IConfigurationSection section) => [.. SettingLists.Groups(section, "clés").Select(Read)];

    private static ApiKey Read(IConfigurationSection section)
    {
        SettingNames.Check(section, nameof(Name), nameof(Key), nameof(Role));
        var (name, key) = (section[nameof(Name)] ?? string.Empty, section[nameof(Key)] ?? string.Empty);
        if (name.Length == 0 || key.Length < LeastLength)
        {
            throw new UserErrorException("PLN1807", $"La clé « {section.Path} » n'a pas de nom, ou sa valeur a moins de {LeastLength} caractères.", "Donnez-lui un nom et une valeur longue, tirée au hasard (openssl rand -hex 24).");
        }

        return new ApiKey(name, key, Roles.Of(section[nameof(Role)] ?? string.Empty) ?? throw new UserErrorException("PLN1808",
            $"La clé « {name} » a un rôle inconnu : « {section[nameof(Role)]} ».", $"Les rôles sont : {string.Join(", ", Roles.Names)}."));
    }
}
