using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>The contract that this host offers to plugins: Planning.Abstractions.</summary>
internal static class PluginSdk
{
    /// <summary>The contract's assembly name.</summary>
    public static readonly string Name = typeof(IDocumentType).Assembly.GetName().Name!;

    /// <summary>The contract's version.</summary>
    public static readonly Version Version = typeof(IDocumentType).Assembly.GetName().Version!;

    /// <summary>Compares versions before any code is loaded: a plugin built against a newer contract would load without one matching type.</summary>
    /// <exception cref="PluginRefusedException">The major version differs, or the minor one is newer than the host's.</exception>
    public static void Require(Version sdk)
    {
        if (sdk.Major == Version.Major && sdk.Minor <= Version.Minor)
        {
            return;
        }

        var newer = sdk.Major > Version.Major || (sdk.Major == Version.Major && sdk.Minor > Version.Minor);
        throw new PluginRefusedException(
            $"Elle est faite pour la version {sdk.ToString(2)} des extensions ; ce programme accepte la version {Version.ToString(2)}.",
            newer ? "Mettez à jour le programme, ou installez une version plus ancienne de l'extension."
                : "Installez une version plus récente de l'extension.");
    }
}
