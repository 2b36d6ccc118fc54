using System.Globalization;
using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Reporting.Drafting;

namespace Planning.Host.Settings;

/// <summary>Reads section <c>Planning:Model</c>: the language model that drafts reports, when a person chose one.</summary>
internal static class ModelSection
{
    private const int MostSeconds = 86_400;
    private const int MostCalls = 100_000;
    private const int MostKilobytes = 100_000;
    private const decimal HighestPrice = 1_000_000;

    /// <summary>The model; null when no address is given.</summary>
    /// <exception cref="UserErrorException">A setting is unknown, or its value is none.</exception>
    public static ModelSettings? From(IConfigurationSection section)
    {
        SettingNames.Check(section, nameof(ModelSettings.Endpoint), nameof(ModelSettings.Model), nameof(ModelSettings.Key), nameof(ModelSettings.CallSeconds), nameof(ModelSettings.TotalSeconds),
            nameof(ModelSettings.Calls), nameof(ModelSettings.AnswerKilobytes), nameof(ModelSettings.InputPrice), nameof(ModelSettings.OutputPrice), nameof(ModelSettings.Currency));
        if (Text(section, nameof(ModelSettings.Endpoint)) is not { } address)
        {
            return null;
        }

        var key = Text(section, nameof(ModelSettings.Key)) ?? string.Empty;
        return Numbered(section, new ModelSettings
        {
            Endpoint = Address(section, address, hasKey: key.Length > 0),
            Model = Text(section, nameof(ModelSettings.Model)) ?? throw new UserErrorException("PLN1661", "L'adresse d'un modèle est donnée, mais pas son nom.",
                $"Donnez « {section.Path}:Model », le nom que le service donne au modèle, ou videz « {section.Path}:Endpoint » pour rédiger sans modèle."),
            Key = key,
        });
    }

    private static ModelSettings Numbered(IConfigurationSection section, ModelSettings usual) => usual with
    {
        CallSeconds = Whole(section, nameof(ModelSettings.CallSeconds), usual.CallSeconds, MostSeconds),
        TotalSeconds = Whole(section, nameof(ModelSettings.TotalSeconds), usual.TotalSeconds, MostSeconds),
        Calls = Whole(section, nameof(ModelSettings.Calls), usual.Calls, MostCalls),
        AnswerKilobytes = Whole(section, nameof(ModelSettings.AnswerKilobytes), usual.AnswerKilobytes, MostKilobytes),
        InputPrice = Price(section, nameof(ModelSettings.InputPrice)),
        OutputPrice = Price(section, nameof(ModelSettings.OutputPrice)),
        Currency = Text(section, nameof(ModelSettings.Currency)) ?? usual.Currency,
    };

    /// <summary>The address, which must say how to go there; a key goes in clear to nobody but this machine.</summary>
    private static Uri Address(IConfigurationSection section, string text, bool hasKey)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) || address.Host.Length == 0 || address.UserInfo.Length > 0)
        {
            throw new UserErrorException("PLN1660", $"Le réglage « {section.Path}:Endpoint » n'est pas une adresse de service.",
                "Donnez l'adresse complète, à laquelle « /chat/completions » sera ajouté : par exemple https://exemple.fr/v1, ou http://localhost:11434/v1 pour un modèle de cette machine.");
        }

        return address.Scheme == Uri.UriSchemeHttps || address.IsLoopback || !hasKey ? address : throw new UserErrorException("PLN1662",
            $"La clé du modèle partirait en clair vers {address.Host}.", $"Donnez une adresse en https dans « {section.Path}:Endpoint », ou retirez la clé si le service n'en demande pas.");
    }

    private static string? Text(IConfigurationSection section, string name) => string.IsNullOrWhiteSpace(section[name]) ? null : section[name]!.Trim();

    private static int Whole(IConfigurationSection section, string name, int usual, int most)
    {
        if (Text(section, name) is not { } text)
        {
            return usual;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= most ? value : throw new UserErrorException("PLN1663",
            $"Le réglage « {section.Path}:{name} » vaut « {text} », ce qui n'est pas un nombre admis.", $"Donnez-lui un nombre entier de 1 à {most}, ou supprimez-le pour retrouver {usual}.");
    }

    /// <summary>A price, written with a point as settings are, or with a comma as people do.</summary>
    private static decimal? Price(IConfigurationSection section, string name)
    {
        if (Text(section, name) is not { } text)
        {
            return null;
        }

        return decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price) && price <= HighestPrice ? price : throw new UserErrorException("PLN1664",
            $"Le réglage « {section.Path}:{name} » vaut « {text} », ce qui n'est pas un prix.", "Donnez le prix d'un million de jetons, par exemple 2.5, ou supprimez-le : le coût ne sera pas calculé.");
    }
}
