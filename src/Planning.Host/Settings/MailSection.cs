using System.Globalization;
using Microsoft.Extensions.Configuration;
using MimeKit;
using Planning.Abstractions;
using Planning.Host.Mailing;
using Planning.Rules.Templates;

namespace Planning.Host.Settings;

/// <summary>Reads section <c>Planning:Mail</c>: how the service writes to people, when a person chose so.</summary>
internal static class MailSection
{
    private const int HighestPort = 65_535;

    /// <summary>The settings; null where no server is given.</summary>
    /// <exception cref="UserErrorException">A setting is unknown, or its value is none.</exception>
    public static MailSettings? From(IConfigurationSection section)
    {
        SettingNames.Check(section, nameof(MailSettings.Server), nameof(MailSettings.Port), nameof(MailSettings.Security), nameof(MailSettings.User), nameof(MailSettings.Password), nameof(MailSettings.From), nameof(MailSettings.To));
        var to = section.GetSection(nameof(MailSettings.To)) is var list && !string.IsNullOrWhiteSpace(list.Value) ? [list.Value.Trim()] : SettingLists.Texts(list, "adresses");
        var (server, from) = (section[nameof(MailSettings.Server)]?.Trim() ?? string.Empty, section[nameof(MailSettings.From)]?.Trim() ?? string.Empty);
        if (server.Length == 0)
        {
            return from.Length + to.Count == 0 ? null : throw new UserErrorException("PLN1795", "Des adresses de courriel sont données, mais aucun serveur.", $"Donnez « {section.Path}:Server », ou retirez la section : les échecs seront dits dans l'historique seulement.");
        }

        return new MailSettings
        {
            Server = server,
            Port = Port(section),
            Security = Security(section),
            User = section[nameof(MailSettings.User)] ?? string.Empty,
            Password = section[nameof(MailSettings.Password)] ?? string.Empty,
            From = Address(section, nameof(MailSettings.From), from),
            To = to.Count > 0 ? [.. to.Select(t => Address(section, nameof(MailSettings.To), t))]
                : throw new UserErrorException("PLN1796", $"Le réglage « {section.Path}:To » ne donne aucune adresse.", "Donnez-en une au moins : [\"evaluation@agence.fr\"]."),
        };
    }

    private static string Address(IConfigurationSection section, string name, string written) => MailboxAddress.TryParse(written, out var address) && address.Address.Contains('@', StringComparison.Ordinal) ? written
        : throw new UserErrorException("PLN1796", $"Le réglage « {section.Path}:{name} » vaut « {written} », ce qui n'est pas une adresse de courriel.", "Écrivez-la comme evaluation@agence.fr.");

    private static int Port(IConfigurationSection section) => section[nameof(MailSettings.Port)] is not { Length: > 0 } text ? 587
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= HighestPort ? port
        : throw new UserErrorException("PLN1797", $"Le réglage « {section.Path}:Port » vaut « {text} », ce qui n'est pas un port.", "Donnez un nombre de 1 à 65535, souvent 587, 465 ou 25.");

    private static MailSecurity Security(IConfigurationSection section) => section[nameof(MailSettings.Security)] is not { Length: > 0 } text ? MailSecurity.Auto
        : Enum.GetNames<MailSecurity>().FirstOrDefault(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known ? Enum.Parse<MailSecurity>(known)
        : throw new UserErrorException("PLN1797", $"Le réglage « {section.Path}:Security » vaut « {text} », ce qui n'est pas une protection.",
            Nearest.To(text, Enum.GetNames<MailSecurity>()) is { } nearest ? $"Vouliez-vous écrire « {nearest} » ?" : $"Possibles : {string.Join(", ", Enum.GetNames<MailSecurity>())}.");
}
