using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;
using Planning.Abstractions;

namespace Planning.Host.Settings;

/// <summary>The settings of section <c>Planning:Service</c>: where the service listens, and what it may spend.</summary>
internal sealed record ServiceSettings
{
    /// <summary>Where it listens: this machine alone, unless sign-in is configured.</summary>
    public Uri Address { get; init; } = new("http://127.0.0.1:5080");

    /// <summary>How many works are done at once.</summary>
    public int Workers { get; init; } = Math.Max(1, Environment.ProcessorCount);

    /// <summary>The greatest size of one upload, in megabytes.</summary>
    public int UploadMegabytes { get; init; } = 500;

    /// <summary>How many works of one person may wait or run at once.</summary>
    public int OpenWorks { get; init; } = 200;

    /// <summary>How many days works and their files are kept once over.</summary>
    public int KeepDays { get; init; } = 90;

    /// <summary>Within how many seconds another machine on the same database takes over the works of one that stops.</summary>
    public int TakeOverSeconds { get; init; } = 10;

    /// <summary>The certificate by which it speaks HTTPS (.pfx); empty for none.</summary>
    public string Certificate { get; init; } = string.Empty;

    /// <summary>The certificate's password. Never printed.</summary>
    public string CertificatePassword { get; init; } = string.Empty;

    /// <summary>The names by which people reach it; empty to tell them from its address and its certificate.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Where figures and traces are sent (OpenTelemetry, OTLP over gRPC); null for nowhere.</summary>
    public Uri? Telemetry { get; init; }

    /// <summary>Whether <c>/metrics</c> answers although other machines reach the service.</summary>
    public bool Metrics { get; init; }

    /// <summary>Whether <c>/metrics</c> answers.</summary>
    public bool HasMetrics => Metrics || IsLoopback;

    /// <summary>Whether the log is written as JSON, a line each.</summary>
    public bool JsonLogs { get; init; }

    /// <summary>Who signs people in; null where nobody does, and the page is for this machine alone.</summary>
    public SignInSettings? SignIn { get; init; }

    /// <summary>The keys of programs that call the service.</summary>
    public IReadOnlyList<ApiKey> Keys { get; init; } = [];

    /// <summary>Reads the section.</summary>
    /// <exception cref="UserErrorException">A setting is unknown, its value is none, or the service would be open to others without sign-in.</exception>
    public static ServiceSettings From(IConfigurationSection section)
    {
        SettingNames.Check(section, nameof(Address), nameof(Workers), nameof(UploadMegabytes), nameof(OpenWorks), nameof(KeepDays), nameof(TakeOverSeconds), nameof(Certificate), nameof(CertificatePassword), nameof(SignIn), nameof(Keys), nameof(Hosts), nameof(Telemetry), nameof(Metrics), nameof(JsonLogs));
        var usual = new ServiceSettings();
        return new ServiceSettings
        {
            Address = AddressOf(section, section[nameof(Address)]) ?? usual.Address,
            Workers = Whole(section, nameof(Workers), usual.Workers, 64),
            UploadMegabytes = Whole(section, nameof(UploadMegabytes), usual.UploadMegabytes, 2000),
            OpenWorks = Whole(section, nameof(OpenWorks), usual.OpenWorks, 100_000),
            KeepDays = Whole(section, nameof(KeepDays), usual.KeepDays, 36_500),
            TakeOverSeconds = Whole(section, nameof(TakeOverSeconds), usual.TakeOverSeconds, 600, least: 5),
            Certificate = section[nameof(Certificate)] is { Length: > 0 } certificate ? Path.GetFullPath(certificate, AppContext.BaseDirectory) : string.Empty,
            CertificatePassword = section[nameof(CertificatePassword)] ?? string.Empty,
            Hosts = [.. SettingLists.Texts(section.GetSection(nameof(Hosts)), "noms").Select(h => HostOf(section, h))],
            SignIn = SignInSettings.From(section.GetSection(nameof(SignIn))),
            Keys = ApiKey.From(section.GetSection(nameof(Keys))),
            Telemetry = Collector(section),
            Metrics = IsSet(section, nameof(Metrics)),
            JsonLogs = IsSet(section, nameof(JsonLogs)),
        };
    }

    /// <summary>Refuses to open the page to others without sign-in, or in clear.</summary>
    /// <exception cref="UserErrorException">It would be.</exception>
    public void EnsureSafe()
    {
        if (!IsLoopback && SignIn is null)
        {
            throw new UserErrorException("PLN1802", $"La page serait ouverte à d'autres machines ({Address}) sans que personne ait à s'identifier.",
                "Configurez Planning:Service:SignIn (voir docs/how-to/installer-le-service.md), ou gardez une adresse de cette machine : http://127.0.0.1:5080.");
        }

        if (!IsLoopback && Address.Scheme != Uri.UriSchemeHttps)
        {
            throw new UserErrorException("PLN1803", $"L'adresse {Address} est ouverte à d'autres machines et n'est pas chiffrée.", "Donnez une adresse en https, avec Planning:Service:Certificate.");
        }

        if (Address.Scheme == Uri.UriSchemeHttps && Certificate.Length == 0)
        {
            throw new UserErrorException("PLN1804", $"L'adresse {Address} est en https, et aucun certificat n'est donné.", "Donnez le fichier .pfx dans Planning:Service:Certificate, et son mot de passe dans CertificatePassword.");
        }
    }

    /// <summary>Its address alone: the rest may hold secrets.</summary>
    public override string ToString() => Address.ToString();

    /// <summary>Whether only this machine reaches it.</summary>
    public bool IsLoopback => Address.IsLoopback;

    /// <summary>An address as a person writes it.</summary>
    /// <exception cref="UserErrorException">It is none.</exception>
    public static Uri? AddressOf(IConfigurationSection? section, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.PathAndQuery == "/" && (address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || address.Host == "localhost" || address.Host == IPAddress.Any.ToString())
            ? address : throw new UserErrorException("PLN1801", $"« {text} » n'est pas une adresse où écouter{(section is null ? string.Empty : $" ({section.Path}:Address)")}.",
            "Écrivez-la comme http://127.0.0.1:5080 : un protocole, une adresse de cette machine, un port.");
    }

    private static string HostOf(IConfigurationSection section, string host) => Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host.Trim('[', ']')) != UriHostNameType.Unknown ? host
        : throw new UserErrorException("PLN1929", $"Dans le réglage « {section.Path}:Hosts », « {host} » n'est pas un nom de machine.", "Écrivez le nom seul, sans https ni port : planning.agence.fr.");

    private static Uri? Collector(IConfigurationSection section) => section[nameof(Telemetry)] is not { Length: > 0 } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : throw new UserErrorException("PLN1853", $"Le réglage « {section.Path}:Telemetry » n'est pas l'adresse d'un collecteur OpenTelemetry.", "Donnez-la en entier, par exemple http://127.0.0.1:4317, ou videz ce réglage pour ne rien envoyer.");

    private static bool IsSet(IConfigurationSection section, string name) => section[name] is not { Length: > 0 } text ? false
        : bool.TryParse(text, out var value) ? value
        : throw new UserErrorException("PLN1852", $"Le réglage « {section.Path}:{name} » vaut « {text} », et non true ou false.", "Écrivez true ou false, ou supprimez-le.");

    private static int Whole(IConfigurationSection section, string name, int usual, int most, int least = 1) => section[name] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value
        : throw new UserErrorException("PLN1548", $"Le réglage « {section.Path}:{name} » vaut « {text} », ce qui n'est pas un nombre admis.",
            string.Create(CultureInfo.InvariantCulture, $"Donnez-lui un nombre entier de {least} à {most}, ou supprimez-le pour retrouver {usual}."));
}
