using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>Finds the document types and checks of a plugin's library and makes one of each.</summary>
internal static class PluginServices
{
    /// <summary>The plugin's services, made by its own constructors. Whatever these throw comes through.</summary>
    public static (IReadOnlyList<IDocumentType> Types, IReadOnlyList<ICheck> Checks) In(Assembly assembly)
    {
        var services = new ServiceCollection();
        services.Scan(scan => scan.FromAssemblies(assembly)
            .AddClasses(classes => classes.AssignableTo<IDocumentType>(), publicOnly: false).As<IDocumentType>().WithSingletonLifetime()
            .AddClasses(classes => classes.AssignableTo<ICheck>(), publicOnly: false).As<ICheck>().WithSingletonLifetime());
        if (services.Count == 0)
        {
            throw new PluginRefusedException("Elle ne contient ni type de document ni contrôle.",
                "Vérifiez que « assembly » désigne la bibliothèque principale de l'extension.");
        }

        // Not disposed of: what it made is in use as long as the plugin is, and goes with it.
        var provider = services.BuildServiceProvider();
        return ([.. provider.GetServices<IDocumentType>()], [.. provider.GetServices<ICheck>()]);
    }
}
