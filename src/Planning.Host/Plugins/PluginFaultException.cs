using Planning.Abstractions.Documents;

namespace Planning.Host.Plugins;

/// <summary>A loaded plugin failed on a document. The caller goes on without it and hands on the notice.</summary>
public sealed class PluginFaultException : Exception
{
    internal PluginFaultException(string plugin, string occasion, string detail, Exception? inner = null)
        : base($"{plugin}: {detail}", inner) => Notice = new Notice(
            "PLN2101",
            $"L'extension « {plugin} » s'est arrêtée sur une erreur pendant {occasion} : {detail}.",
            "Le reste du contrôle a continué sans elle. Transmettez ce message à la personne qui fournit l'extension.");

    /// <summary>What people are told: the plugin by name, what it was doing, what to do.</summary>
    public Notice Notice { get; }
}
