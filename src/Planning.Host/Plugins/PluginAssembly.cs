using System.Reflection;
using McMaster.NETCore.Plugins;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>Loads a plugin's main library apart from the host, with the contract alone in common.</summary>
internal static class PluginAssembly
{
    /// <summary>Loads the library and all that it refers to. None of its code runs.</summary>
    /// <param name="folder">The plugin's folder.</param>
    /// <param name="manifest">What it says of itself.</param>
    /// <param name="isReplaceable">Whether it can leave the memory, and its files be replaced while it is in use.</param>
    /// <exception cref="PluginRefusedException">The files are not those of a plugin for this host.</exception>
    public static PluginLibrary Load(string folder, PluginManifest manifest, bool isReplaceable)
    {
        PluginSdk.Require(manifest.Sdk);
        RefuseOwnContract(folder);
        var file = Path.Combine(folder, manifest.Assembly);
        if (!File.Exists(file))
        {
            throw new PluginRefusedException($"Le fichier « {manifest.Assembly} », annoncé par {PluginManifestReader.FileName}, est absent.",
                "Recopiez l'extension en entier, ou corrigez « assembly ».");
        }

        try
        {
            var loader = PluginLoader.CreateFromAssemblyFile(file, c =>
            {
                c.SharedAssemblies.Add(typeof(IDocumentType).Assembly.GetName());
                (c.IsUnloadable, c.LoadInMemory) = (isReplaceable, isReplaceable);
            });
            var assembly = loader.LoadDefaultAssembly();
            foreach (var reference in assembly.GetReferencedAssemblies())
            {
                // Now, by name, rather than in the midst of a check.
                RequireContract(reference);
                loader.LoadAssembly(reference);
            }

            _ = assembly.GetTypes();
            return new PluginLibrary(loader, assembly);
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException or ReflectionTypeLoadException)
        {
            throw Refusal(e is ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } ? first : e, manifest);
        }
    }

    /// <summary>A second contract beside the plugin could be loaded instead of the host's: no type would match, without an error.</summary>
    private static void RefuseOwnContract(string folder)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive };
        if (Directory.EnumerateFiles(folder, PluginSdk.Name + ".dll", everywhere).Any())
        {
            throw new PluginRefusedException($"Son dossier contient {PluginSdk.Name}.dll, que le programme fournit lui-même.",
                "Supprimez ce fichier du dossier de l'extension.");
        }
    }

    /// <summary>The library may have been built against a newer contract than its manifest says.</summary>
    private static void RequireContract(AssemblyName reference)
    {
        if (reference.Name == PluginSdk.Name && reference.Version is { } built)
        {
            PluginSdk.Require(built);
        }
    }

    private static PluginRefusedException Refusal(Exception e, PluginManifest manifest) => e switch
    {
        BadImageFormatException => new($"Le fichier « {NameOf((e as BadImageFormatException)!.FileName, manifest.Assembly)} » n'est pas une bibliothèque .NET, ou il est abîmé.",
            "Recopiez l'extension en entier.", e),
        FileNotFoundException missing => new($"Il lui manque un fichier : « {NameOf(missing.FileName, "inconnu")} ».",
            "Recopiez l'extension en entier, avec tous les fichiers qui l'accompagnent.", e),
        FileLoadException unfit => new($"Le fichier « {NameOf(unfit.FileName, "inconnu")} » n'est pas dans la version attendue.",
            "Recopiez l'extension en entier, avec tous les fichiers qui l'accompagnent.", e),
        _ => new("Elle ne correspond pas à ce programme : un élément qu'elle utilise n'existe pas.",
            "Installez une version de l'extension faite pour ce programme.", e),
    };

    /// <summary>A file name out of a path or an assembly's full name.</summary>
    private static string NameOf(string? file, string otherwise)
    {
        if (string.IsNullOrEmpty(file))
        {
            return otherwise;
        }

        var comma = file.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? Path.GetFileName(file) : file[..comma] + ".dll";
    }
}
